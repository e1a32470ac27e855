import { restoreFormula } from '../neutralise-formula.js';
import type { Cell } from '../table/table-row.js';
import { missing, notUnderstood, understood, type CellReading } from './cell-reading.js';

/** Soft hyphens, zero-width blanks and byte order marks out of word processors: they mean nothing and break every comparison. */
const MEANINGLESS = /[\u00AD\u200B\uFEFF]/g;
/** Line ends, tabulators and the joiners and marks of Arabic and Persian writing are text; all other control characters are not. */
const CONTROL = /(?![\t\n\r\u200C-\u200F])[\p{Cc}\p{Cf}]/u;

/**
 * “Text”: composed Unicode (NFC) without blanks at its ends, at most `maxLength` letters; longer text is refused, not cut.
 * Invisible control characters are refused too. What begins like a formula stays plain text, and the apostrophe that our own
 * exports put before it is taken off again.
 */
export function readText(cell: Cell, maxLength: number): CellReading<string> {
  const text = restoreFormula(cell.text.replaceAll(MEANINGLESS, '').normalize('NFC').trim()).trim();
  if (text === '') return missing(cell);
  const letters = Array.from(text).length;
  if (letters > maxLength) {
    return notUnderstood(cell, 'too-long', `Der Text hat ${letters} Zeichen; erlaubt sind ${maxLength}.`);
  }
  if (CONTROL.test(text))
    return notUnderstood(cell, 'control-character', 'Der Text enthält unsichtbare Steuerzeichen.');
  return understood(text);
}
