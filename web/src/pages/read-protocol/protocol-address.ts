import type { ProtocolQuestion } from '../../api/audit-lines.js';
import { isDay } from '../../parts/words/dates.js';

/** Reads `?von=…&bis=…&art=…`; what is no day counts as not chosen. */
export function readProtocolQuestion(address: URLSearchParams): ProtocolQuestion {
  const day = (name: string): string | undefined => {
    const text = address.get(name) ?? '';
    return isDay(text) ? text : undefined;
  };
  return { from: day('von'), to: day('bis'), subjectKind: address.get('art') || undefined };
}

/** The address of a question; what is not chosen is left out. */
export function writeProtocolQuestion({ from, to, subjectKind }: ProtocolQuestion): URLSearchParams {
  return new URLSearchParams({
    ...(from === undefined ? {} : { von: from }),
    ...(to === undefined ? {} : { bis: to }),
    ...(subjectKind === undefined ? {} : { art: subjectKind }),
  });
}
