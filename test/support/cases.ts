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
  readonly clocks: { readonly waitedDays: number; readonly startBy: string; readonly isOverdue: boolean };
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
