import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import type { LanguageLevel } from './language-level.js';
import type { Offering, OfferingState, Section } from './offering.js';
import { isBookable, mayFollow } from './offering-states.js';
import { shiftedTo } from './shift-offering.js';

/** What is known on the day on which a course is called off or taken up again: the day, and the state that people see on it. */
export interface LifeDay {
  readonly today: LocalDate;
  readonly stateToday: OfferingState;
}

/** “Wie ein Kurs ausfällt”: abgesagt; verschoben (`startsOn` null: without a new day); zusammengelegt with another. */
export type CallOff =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'postponed'; readonly startsOn: LocalDate | null }
  | { readonly kind: 'merged'; readonly into: MergeTarget };

/** “Kurs absagen, verschieben, zusammenlegen”. Refuses `unlawful-change` (facts: from, to) for one that is over or off for good. */
export function callOffOffering<O extends Offering>(offering: O, how: CallOff, day: LifeDay): Result<O> {
  const { stateToday } = day;
  if (stateToday === how.kind || !mayFollow(stateToday, how.kind))
    return refuse('unlawful-change', { from: stateToday, to: how.kind }, 'state');
  if (how.kind === 'postponed') return postponed(offering, how.startsOn, day);
  if (how.kind === 'merged') return merged(offering, how.into, day);
  return ok({ ...offering, state: how.kind });
}

/**
 * “Kurs verschieben”: to a later first day, with all sections and the end by as many days; or open-ended, with the old days left
 * standing until it is taken up again. Either way nobody can register meanwhile. Refuses `start-not-later` and `start-not-after-today`
 * (on `startsOn`).
 */
function postponed<O extends Offering>(
  offering: O,
  startsOn: LocalDate | null,
  { today }: LifeDay,
): Result<O> {
  if (startsOn === null) return ok({ ...offering, state: 'postponed' as const });
  if (startsOn <= offering.startsOn) return refuse('start-not-later', {}, 'startsOn');
  if (startsOn <= today) return refuse('start-not-after-today', {}, 'startsOn');
  return ok({ ...offering, ...shiftedTo(offering, startsOn), state: 'postponed' as const });
}

/**
 * “Verschobenen Kurs wieder öffnen”: people can register again, from the days that stand or from another first day (null: those that
 * stand). Refuses `unlawful-change` unless it is postponed, and `start-not-after-today`.
 */
export function reopenOffering<O extends Offering>(
  offering: O,
  startsOn: LocalDate | null,
  { today, stateToday }: LifeDay,
): Result<O> {
  if (stateToday !== 'postponed') return refuse('unlawful-change', { from: stateToday, to: 'open' }, 'state');
  if ((startsOn ?? offering.startsOn) <= today) return refuse('start-not-after-today', {}, 'startsOn');
  return ok({
    ...offering,
    ...(startsOn === null ? {} : shiftedTo(offering, startsOn)),
    state: 'open' as const,
  });
}

/** “Kurs, in den zusammengelegt wird”, with the state that people see on it. */
export interface MergeTarget {
  readonly offering: Offering;
  readonly stateToday: OfferingState;
}

/**
 * “Kurse zusammenlegen”: this one gives way to another. Into one of the same provider, as it likes; into that of another provider
 * only where Kursart and the level of entry are the same. Whom it takes on, the other one decides: nobody is moved. Refuses on
 * `intoOfferingId`: `merged-into-itself`, `target-not-open` (facts: state), `target-of-other-type`, `target-of-other-level`.
 */
function merged<O extends Offering>(
  offering: O,
  { offering: into, stateToday }: MergeTarget,
  { today }: LifeDay,
): Result<O> {
  if (into.id === offering.id) return refuse('merged-into-itself', {}, 'intoOfferingId');
  if (!isBookable(stateToday)) return refuse('target-not-open', { state: stateToday }, 'intoOfferingId');
  if (into.providerId !== offering.providerId) {
    if (into.courseTypeCode !== offering.courseTypeCode)
      return refuse('target-of-other-type', {}, 'intoOfferingId');
    if (!teaches(into.sections, levelOfEntry(offering.sections, today), today))
      return refuse('target-of-other-level', {}, 'intoOfferingId');
  }
  return ok({ ...offering, state: 'merged' as const });
}

/** Whether a section of this level is still to begin. Where nobody can begin the merged course any more, no level is asked for. */
function teaches(sections: readonly Section[], level: LanguageLevel | null, today: LocalDate): boolean {
  return level === null || sections.some((section) => section.level === level && section.startsOn > today);
}

/** Of the section with which the people begin who wait for this course; null where all have begun. */
function levelOfEntry(sections: readonly Section[], today: LocalDate): LanguageLevel | null {
  return sections.find((section) => section.startsOn > today)?.level ?? null;
}
