import type { MeetingState } from './meeting.js';

/** Who does something with a meeting. */
export type MeetingParty = 'keeper';

/** One act upon a meeting: from which states it leads where, who may do it, whether those invited are told. */
export interface MeetingActRule {
  readonly from: readonly MeetingState[];
  readonly to: MeetingState;
  readonly by: readonly MeetingParty[];
  readonly reasons: readonly string[];
  readonly isTold: boolean;
}

/**
 * “Was mit einer Sitzung geschehen kann”: einladen, verlegen, durchführen, Niederschrift freigeben, berichtigen (a new version with its
 * reason), absagen.
 */
export const MEETING_ACTS = {
  invite: { from: ['planned'], to: 'invited', by: ['keeper'], reasons: [], isTold: true },
  postpone: { from: ['invited'], to: 'invited', by: ['keeper'], reasons: [], isTold: true },
  hold: { from: ['invited'], to: 'held', by: ['keeper'], reasons: [], isTold: false },
  release: { from: ['held'], to: 'minutes-released', by: ['keeper'], reasons: [], isTold: true },
  correct: {
    from: ['minutes-released'],
    to: 'minutes-released',
    by: ['keeper'],
    reasons: ['own-words'],
    isTold: true,
  },
  cancel: {
    from: ['planned', 'invited'],
    to: 'cancelled',
    by: ['keeper'],
    reasons: ['own-words'],
    isTold: true,
  },
} as const satisfies Readonly<Record<string, MeetingActRule>>;

/** One of {@link MEETING_ACTS}. */
export type MeetingAct = keyof typeof MEETING_ACTS;

/** What people read of states, acts and who does them. */
export const MEETING_WORDS: {
  readonly states: Readonly<Record<MeetingState, string>>;
  readonly acts: Readonly<Record<MeetingAct, string>>;
  readonly parties: Readonly<Record<MeetingParty, string>>;
  readonly reasons: Readonly<Record<string, string>>;
} = {
  states: {
    planned: 'geplant',
    invited: 'eingeladen',
    held: 'durchgeführt',
    'minutes-released': 'Niederschrift freigegeben',
    cancelled: 'abgesagt',
  },
  acts: {
    invite: 'einladen',
    postpone: 'verlegen',
    hold: 'durchführen',
    release: 'Niederschrift freigeben',
    correct: 'Niederschrift berichtigen',
    cancel: 'absagen',
  },
  parties: { keeper: 'Leitung oder Kreisverwaltung' },
  reasons: { 'own-words': 'in eigenen Worten' },
};
