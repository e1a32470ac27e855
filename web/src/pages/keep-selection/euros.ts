const EURO = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** “50.000 €”; a dash of its own word where nobody said it. */
export function euroWords(cents: number): string {
  return EURO.format(cents / 100);
}

/** Cents of “50.000”, “50.000,00” or “50000 €”; null for nothing, undefined for what is no amount. */
export function parseEuros(text: string): number | null | undefined {
  const trimmed = text.replace(/[€\s]/g, '');
  if (trimmed === '') return null;
  const found = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{1,2}))?$/.exec(trimmed);
  if (found === null) return undefined;
  const [, whole = '', cents = ''] = found;
  return Number(whole.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'));
}
