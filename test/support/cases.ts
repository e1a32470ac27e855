import type { Answer, Visitor } from './visitor.js';
import { ALTDORF } from './areas.js';

/** A case as its office sees it. */
export interface SeenCase {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly ags: string;
  readonly waitingSince: string;
  readonly endReason: string | null;
  readonly version: number;
  readonly possibleDuplicate: boolean;
  readonly pause: {
    readonly since: string;
    readonly reason: string;
    readonly resumesOn: string | null;
  } | null;
  readonly clocks: { readonly waitedDays: number; readonly startBy: string; readonly isOverdue: boolean };
}

/** The same with its history. */
export interface SeenDetails extends SeenCase {
  readonly wishes: readonly object[];
  readonly addressedProvider: { readonly id: string; readonly name: string } | null;
  readonly answerUntil: string | null;
  readonly hasDuplicateKey: boolean;
  readonly steps: readonly {
    readonly at: string;
    readonly act: string;
    readonly fromState: string;
    readonly toState: string;
    readonly by: string;
    readonly organisationName: string | null;
    readonly reasonCode: string | null;
    readonly offeringId: string | null;
  }[];
  readonly outside: readonly object[];
}

/** A refusal. */
export interface SeenProblem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** What a Jobcenter types in for a plain case; what is given differs. */
export function aCase(given: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    ags: ALTDORF,
    formatCode: 'general',
    level: 'A1',
    accessRoute: 'obliged-jobcenter',
    waitingSince: '2026-10-12',
    ...given,
  };
}

/** Enters a case and returns it. Throws where it is refused. */
export async function placeCase(
  clerk: Visitor,
  given: Readonly<Record<string, unknown>> = {},
): Promise<SeenCase> {
  const answer: Answer<SeenCase> = await clerk.post<SeenCase>('/api/v1/referrals', aCase(given));
  if (answer.status !== 201) throw new Error(`case refused: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** One's own case with its history. Throws where it is not there. */
export async function detailsOf(clerk: Visitor, { id }: Pick<SeenCase, 'id'>): Promise<SeenDetails> {
  const { status, body } = await clerk.get<SeenDetails>(`/api/v1/referrals/${id}`);
  if (status !== 200) throw new Error(`no such case: ${JSON.stringify(body)}`);
  return body;
}

/** Does something with one's own case. Throws where it is refused. */
export async function doWith(
  clerk: Visitor,
  { id }: Pick<SeenCase, 'id'>,
  act: string,
  body: object = {},
): Promise<SeenCase> {
  const answer = await clerk.post<SeenCase>(`/api/v1/referrals/${id}/${act}`, body);
  if (answer.status !== 200) throw new Error(`${act} refused: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
