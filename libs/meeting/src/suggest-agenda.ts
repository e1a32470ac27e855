import type { AgendaEvidence, AgendaSource, AgendaSuggestion } from './agenda-item.js';
import { AGENDA_LINES } from './agenda-lines.js';
import type { MeetingKind } from './meeting.js';

/**
 * “Was ansteht”: by source, what is open in the rooms of the house at one moment, each with a sentence that carries its figures as
 * members may read them. A source that nobody can ask is left out.
 */
export type AgendaFacts = Readonly<Partial<Record<AgendaSource, readonly AgendaEvidence[]>>>;

/**
 * “Tagesordnung vorschlagen”: for a kind of meeting, in the order in which such meetings go. A source with nothing open gives no item;
 * what has no evidence of its own (Termine und Verschiedenes) always stands at the end.
 */
export function suggestAgenda(kind: MeetingKind, facts: AgendaFacts): readonly AgendaSuggestion[] {
  return AGENDA_LINES.flatMap(({ source, kinds, title, note, plannedMinutes }) => {
    const evidence = facts[source] ?? [];
    if (!kinds.includes(kind) || (evidence.length === 0 && source !== 'closing')) return [];
    return [{ source, title: title(evidence.length), note, plannedMinutes, evidence }];
  });
}

/** What of an item decides whether a suggestion is new. */
interface KnownItem {
  readonly source: AgendaSource;
  readonly evidence: readonly AgendaEvidence[];
}

/**
 * “Tagesordnung auffüllen”: of what is suggested only that which no item of the meeting is about yet, whether it is proposed, taken up or
 * dropped: what somebody dropped does not come back.
 */
export function newSuggestions(
  suggestions: readonly AgendaSuggestion[],
  items: readonly KnownItem[],
): readonly AgendaSuggestion[] {
  return suggestions.flatMap((suggestion) => {
    const known = items.filter(({ source }) => source === suggestion.source);
    if (suggestion.evidence.length === 0) return known.length === 0 ? [suggestion] : [];
    const knownIds = new Set(known.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
    const evidence = suggestion.evidence.filter(({ id }) => !knownIds.has(id));
    if (evidence.length === 0) return [];
    const line = AGENDA_LINES.find(({ source }) => source === suggestion.source);
    return [{ ...suggestion, evidence, title: line?.title(evidence.length) ?? suggestion.title }];
  });
}

/** What is said of something that was open when the item was made and is not any more. */
export const SETTLED_MEANWHILE = 'inzwischen nicht mehr offen';

/**
 * “Stand festhalten”: the sentences of an item as they are when the invitation goes out. What is no longer open stays on the paper, with
 * a remark.
 */
export function freezeEvidence(item: KnownItem, facts: AgendaFacts): readonly AgendaEvidence[] {
  const current = facts[item.source];
  if (current === undefined) return item.evidence;
  return item.evidence.map(({ id, sentence }) => {
    const now = current.find((fact) => fact.id === id);
    if (now !== undefined) return now;
    const isSaid = sentence.endsWith(`(${SETTLED_MEANWHILE})`);
    return { id, sentence: isSaid ? sentence : `${sentence} (${SETTLED_MEANWHILE})` };
  });
}
