import type { DatedValue, RuleParameter } from '../../api/types.js';

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 });
const NBSP = '\u00a0';

/** “42 Tage”. */
export function valueWords(value: number, { unit }: Pick<RuleParameter, 'unit'>): string {
  return `${NUMBER.format(value)}${NBSP}${unit}`;
}

/** The value in force and the next one announced, as the server says. */
export function nowAndNext({ values }: Pick<RuleParameter, 'values'>): {
  readonly now: DatedValue | undefined;
  readonly next: DatedValue | undefined;
} {
  return {
    now: values.find(({ state }) => state === 'current'),
    next: values.find(({ state }) => state === 'future'),
  };
}

/** What was typed as a number, with a German comma or without; `NaN` goes to the server as nothing, which it refuses. */
export function typedNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
