import type { CaseDetail } from '../../api/types.js';

/** The acts that this page has buttons for, in the order in which they stand. */
const SHOWN = ['submit', 'resume', 'complete', 'break-off', 'pause', 'end', 'revoke'] as const;
/** One of them. */
export type OpenAct = (typeof SHOWN)[number];

/**
 * Of the acts that the server opens, those to show. Taking a case back and ending it come to the same for people, so that only the
 * one with a reason is shown where both are open; and nobody pauses a pause.
 */
export function openActs({ acts, pause }: Pick<CaseDetail, 'acts' | 'pause'>): readonly OpenAct[] {
  return SHOWN.filter((act) => acts.includes(act))
    .filter((act) => act !== 'revoke' || !acts.includes('end'))
    .filter((act) => act !== 'pause' || pause === null);
}
