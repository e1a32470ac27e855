import type { LocalDate } from '#libs/calendar';
import { leads, type SeatedCommittee } from '#libs/committee';
import type { Actor } from '#libs/kernel';
import type { FieldLink } from './concept.js';

/** Who works on which field. */
export interface FieldWork {
  readonly committees: readonly SeatedCommittee[];
  readonly links: readonly FieldLink[];
}

/**
 * “Geleitete Themenfelder”: the fields on which a working group works that the organisation of the actor leads, both on this day and while
 * the group exists. The Kreisverwaltung leads all groups; it may also write in fields on which none works.
 */
export function ledFields(
  actor: Actor,
  { committees, links }: FieldWork,
  day: LocalDate,
): ReadonlySet<string> {
  const led = new Set(
    committees.filter((one) => isActive(one, day) && leads(actor, one, day)).map(({ id }) => id),
  );
  return new Set(
    links.filter((link) => led.has(link.committeeId) && isLinkedOn(link, day)).map(({ fieldId }) => fieldId),
  );
}

/** “Darf im Themenfeld schreiben”. */
export function mayWriteField(actor: Actor, fieldId: string, work: FieldWork, day: LocalDate): boolean {
  return actor.organisationKind === 'district' || ledFields(actor, work, day).has(fieldId);
}

/** Whether a working group works on the field of a link on a day; both ends included. */
export function isLinkedOn({ linkedFrom, linkedUntil }: FieldLink, day: LocalDate): boolean {
  return linkedFrom <= day && (linkedUntil === null || day <= linkedUntil);
}

function isActive({ activeFrom, activeUntil }: SeatedCommittee, day: LocalDate): boolean {
  return activeFrom <= day && (activeUntil === null || day <= activeUntil);
}
