import type { DatedValue, RuleParameter } from '../../api/types.js';
import { ruleTexts } from '../../texts/settings.js';

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 });
const NBSP = '\u00a0';

/** The unit of values that say yes (1) or no (0). */
const YES_OR_NO = 'ja/nein';

/** “42 Tage”, or “ja” and “nein”. */
export function valueWords(value: number, { unit }: Pick<RuleParameter, 'unit'>): string {
  if (unit === YES_OR_NO) return value === 1 ? ruleTexts.yes : ruleTexts.no;
  return `${NUMBER.format(value)}${NBSP}${unit}`;
}

/** How the field of a value is called. */
export function valueLabel({ unit }: Pick<RuleParameter, 'unit'>): string {
  return unit === YES_OR_NO ? ruleTexts.valueYesOrNo : ruleTexts.valueIn(unit);
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
