/** Characters that make a spreadsheet calculate, also in their full-width forms (the list of OWASP and of csv-stringify). */
const FORMULA_START = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEUTRALISED = /^'(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

/** “Sieht aus wie eine Formel”: a spreadsheet would calculate this text instead of showing it. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * “Formel entschärfen”, for every text that people typed and that leaves the house in a table: an apostrophe in front makes
 * spreadsheets show it as it is. CSV exports get the same from csv-stringify with `escape_formulas: true` (it leaves negative
 * numbers alone when they are handed over as numbers); use one of the two, not both. In .xlsx a cell of type string is never
 * calculated, so nothing is needed there.
 */
export function neutraliseFormula(text: string): string {
  return looksLikeFormula(text) || NEUTRALISED.test(text) ? `'${text}` : text;
}

/** The inverse of {@link neutraliseFormula}: what was exported and comes back is the same text again. */
export function restoreFormula(text: string): string {
  return text.replace(NEUTRALISED, '');
}
