import type { Decision, EnterDecision } from '../../api/types.js';

/** Fields of counts. */
export const VOTES = ['votesFor', 'votesAgainst', 'abstentions'] as const;

/** A decision while it is typed. */
export interface DecisionDraft {
  readonly committeeId: string;
  readonly decidedOn: string;
  readonly agendaItem: string;
  readonly subject: string;
  readonly wording: string;
  readonly outcome: Decision['outcome'] | '';
  readonly votesFor: string;
  readonly votesAgainst: string;
  readonly abstentions: string;
  readonly publicity: 'internal' | 'public';
}

/** What a form begins with: of a correction the committee and the subject are known. */
export function emptyDecision(corrects: Decision | null, today: string): DecisionDraft {
  return {
    committeeId: corrects?.committeeId ?? '',
    decidedOn: today,
    agendaItem: '',
    subject: corrects?.subject ?? '',
    wording: '',
    outcome: '',
    votesFor: '',
    votesAgainst: '',
    abstentions: '',
    publicity: corrects?.isPublic === true ? 'public' : 'internal',
  };
}

/** What is sent. What is no number goes as it is, so that the server says so at its field. */
export function toDecision(draft: DecisionDraft, correctsId: string | null): EnterDecision {
  const { publicity, outcome, ...plain } = draft;
  return {
    ...plain,
    outcome: outcome as Decision['outcome'],
    votesFor: countOf(draft.votesFor),
    votesAgainst: countOf(draft.votesAgainst),
    abstentions: countOf(draft.abstentions),
    isPublic: publicity === 'public',
    correctsId,
  };
}

function countOf(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d+$/.test(trimmed) ? Number(trimmed) : (trimmed as unknown as number);
}
