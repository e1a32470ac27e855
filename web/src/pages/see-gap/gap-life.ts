import type { GapDetail, GapObservation } from '../../api/types.js';
import { answerWords, peopleWithoutPlace } from '../../parts/gap/gap-words.js';
import { dayInGermany } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';
import { causeTerms } from '../../texts/terms.js';

/** Something that happened to a gap on a day. */
export interface LifeEvent {
  readonly day: string;
  readonly words: string;
}

/** The life of a gap in words, oldest first: what the checks saw, who was told, who answered. */
export function gapLife(gap: GapDetail): readonly LifeEvent[] {
  return [...observed(gap.timeline), ...told(gap), ...answered(gap)].toSorted((a, b) =>
    a.day.localeCompare(b.day),
  );
}

/** Checks that saw nothing new are left out: there is one every night. */
function observed(timeline: readonly GapObservation[]): readonly LifeEvent[] {
  return timeline
    .filter((seen, index) => seen.change !== 'persists' || seen.cause !== timeline[index - 1]?.cause)
    .map((seen) => ({ day: seen.checkedOn, words: gapTexts.timeline[seen.change] + detail(seen) }));
}

function detail({ change, cause, people }: GapObservation): string {
  if (change === 'persists') return `: ${causeTerms[cause].short}`;
  return change === 'opened' || change === 'grew' ? `: ${peopleWithoutPlace(people)}` : '';
}

/** All who were told on one day share a line. */
function told(gap: GapDetail): readonly LifeEvent[] {
  const byDay = new Map<string, string[]>();
  for (const { organisationName, preparedAt } of gap.told) {
    const day = dayInGermany(new Date(preparedAt));
    byDay.set(day, [...(byDay.get(day) ?? []), organisationName]);
  }
  return [...byDay].map(([day, names]) => ({ day, words: gapTexts.told(names.join(', ')) }));
}

function answered(gap: GapDetail): readonly LifeEvent[] {
  return gap.answers.map((answer) => ({
    day: dayInGermany(new Date(answer.answeredAt)),
    words: gapTexts.answeredBy(answer.organisationName, answerWords(answer)),
  }));
}
