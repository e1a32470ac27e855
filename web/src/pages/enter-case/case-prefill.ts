import type { LanguageLevel } from '../../api/types.js';
import { formatWish, offeringWish } from '../../parts/case/wishes.js';
import { levelTerms } from '../../texts/terms.js';
import type { CaseDraft } from './case-draft.js';

const LEVELS = Object.keys(levelTerms) as readonly LanguageLevel[];

/**
 * What an address says of a new case: `?kurs=…&kurstyp=…&niveau=…&ort=…`, from a course that somebody found. The course is wished first,
 * and behind it any course of its Kurstyp, so that nobody narrows a case to one course by following a link. null where it says nothing.
 */
export function readPrefill(address: URLSearchParams): Partial<CaseDraft> | null {
  const format = address.get('kurstyp');
  const level = LEVELS.find((one) => one === address.get('niveau'));
  const ags = address.get('ort');
  const offering = address.get('kurs');
  const prefill: Partial<CaseDraft> = {
    ...(format ? { formatCode: format } : {}),
    ...(level ? { level } : {}),
    ...(ags ? { ags } : {}),
    ...(offering && format ? { wishes: [offeringWish(offering), formatWish(format)] } : {}),
  };
  return Object.keys(prefill).length === 0 ? null : prefill;
}
