import type { Edition } from '../../api/types.js';
import { conceptTexts } from '../../texts/concept.js';
import { shortDate } from '../words/dates.js';

/** From when until when an edition holds: “seit 01.01.2024”. */
export function validityWords({ validFrom, validUntil }: Edition): string {
  if (validFrom === null) return conceptTexts.notYet;
  if (validUntil === null) return conceptTexts.validSince(shortDate(validFrom));
  return conceptTexts.validSpan(shortDate(validFrom), shortDate(validUntil));
}

/** Who adopted it when: “Kreistag, 11.12.2023 (KT 2023/1)”. */
export function decisionWords({ decision, state }: Edition): string {
  if (decision === null) return state === 'draft' ? conceptTexts.noDecision : conceptTexts.unknownDecision;
  const { committeeName, decidedOn, number } = decision;
  return conceptTexts.decisionWords(committeeName, shortDate(decidedOn), number);
}
