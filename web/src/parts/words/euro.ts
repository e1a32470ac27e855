const EURO = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const WHOLE_EURO = new Intl.NumberFormat('de-DE', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});
const PLAIN = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** “12.500 €”, with cents only where there are some: “12.500,50 €”. */
export function euroWords(cents: number): string {
  return (cents % 100 === 0 ? WHOLE_EURO : EURO).format(cents / 100);
}

/** “12.500,00”, as it stands in a field; empty where nothing is known. */
export function euroText(cents: number | null): string {
  return cents === null ? '' : PLAIN.format(cents / 100);
}

/**
 * Cents from what somebody typed the German way: “12.500,00”, “12500”, “12500,5 €”. Null for an empty field, undefined for what is no
 * amount. A point parts thousands and nothing else, so that “12.50” is not taken for twelve hundred and fifty.
 */
export function parseEuro(text: string): number | null | undefined {
  const plain = text.replaceAll(/[\s\u00a0]|€|EUR/gi, '');
  if (plain === '') return null;
  const parts = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-{1,2}))?$/.exec(plain);
  if (parts === null) return undefined;
  const [, euros = '', cents = ''] = parts;
  const hundredths = cents.startsWith('-') ? 0 : Number(cents.padEnd(2, '0'));
  return Number(euros.replaceAll('.', '')) * 100 + hundredths;
}
