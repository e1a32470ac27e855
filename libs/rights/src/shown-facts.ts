/** Codes and counts that a line of the protocol carries. */
export type AuditFacts = Readonly<Record<string, string | number | null>>;

/** Facts that tell of nobody, by the act. What is not named here stays inside: reasons and days are the content of a case. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'file-imported': ['accepted', 'rejected', 'kept'],
  'regions-replaced': ['municipalities'],
  'travel-times-saved': ['rows', 'origin'],
  'travel-time-corrected': ['ags', 'mode', 'minutes', 'before'],
  'travel-time-correction-taken-back': ['ags', 'mode', 'before'],
  'travel-barrier-saved': ['crossings'],
  'stops-saved': ['stops'],
  'approval-saved': ['courseTypeCode', 'from', 'until'],
  'approval-withdrawn': ['courseTypeCode', 'from', 'until'],
  'organisation-added': ['kind'],
  'organisation-changed': ['fields'],
  'own-sessions-ended': ['sessions'],
  'rule-parameter-added': ['from', 'value', 'before'],
  'rule-parameter-corrected': ['from', 'value', 'before'],
  'rule-parameter-removed': ['from', 'value', 'before'],
  'freshness-answered': ['offerings'],
  'concept-stepped': ['step'],
  'gap-answered': ['kind', 'channel'],
  'need-stepped': ['state'],
  'goal-stepped': ['state'],
  'start-run-done': ['considered', 'offered'],
  'survey-changed': ['questions'],
  'survey-invited': ['invited'],
  'survey-summarised': ['released'],
  // a course is no case: its fields, and the reason why it falls out, tell of nobody
  'offering-changed': ['fields', 'version'],
  'offering-places-changed': ['fields', 'version'],
  'offering-confirmed': ['version'],
  'offering-postponed': ['reason', 'version'],
  'offering-merged': ['reason', 'version'],
  'offering-cancelled': ['reason', 'version'],
  'offering-reopened': ['version'],
  'kursnet-entered': ['version'],
  'kursnet-file-written': ['courses', 'sequence'],
  'neighbour-shared': ['neighbour'],
  'neighbour-unshared': ['neighbour'],
  'frame-hosts-changed': ['hosts', 'before'],
};

/** Facts for those whom the line concerns: what was done with their own case, but not why. */
const SHOWN_TO_CONCERNED: Readonly<Record<string, readonly string[]>> = {
  'referral-stepped': ['act'],
  'place-offer-stepped': ['act'],
};

/** Acts whose facts are nothing but counts under names of our own. */
const COUNTS_ONLY: ReadonlySet<string> = new Set(['expired-erased']);

/** “Gezeigte Angaben einer Protokollzeile”: a white list, so that a new fact is hidden until somebody has thought about it. */
export function shownFacts(act: string, facts: AuditFacts, isConcerned: boolean): AuditFacts {
  const names = [...(SHOWN[act] ?? []), ...(isConcerned ? (SHOWN_TO_CONCERNED[act] ?? []) : [])];
  const shown = Object.entries(facts).filter(
    ([name, value]) => names.includes(name) || (COUNTS_ONLY.has(act) && typeof value === 'number'),
  );
  return Object.fromEntries(shown);
}
