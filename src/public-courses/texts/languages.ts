import type { LocalDate } from '#libs/calendar';
import { arabicTexts } from './arabic.js';
import { easyGermanTexts } from './easy-german.js';
import { englishTexts } from './english.js';
import type { FinderTexts } from './finder-texts.js';
import { germanTexts } from './german.js';
import { ukrainianTexts } from './ukrainian.js';

/** A language of the finder. */
export interface FinderLanguage {
  /** The word of the address: `?sprache=…`, the same as on the page of a client. */
  readonly code: 'de' | 'ls' | 'en' | 'uk' | 'ar';
  /** Its own name for itself. */
  readonly name: string;
  /** The tag for browsers and screen readers; `de-simple` is the registered one of Leichte Sprache. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Tags whose calendars are used; Arabic names months in two ways, and both are shown. Digits are those of the letters from offices. */
  readonly calendars: readonly [string, ...string[]];
  /** Whether each sentence has a line of its own. */
  readonly isLineBySentence: boolean;
  readonly texts: FinderTexts;
}

const leftToRight = { direction: 'ltr', isLineBySentence: false } as const;

/** German, which everything falls back to. */
export const GERMAN: FinderLanguage = {
  ...leftToRight,
  code: 'de',
  name: 'Deutsch',
  tag: 'de',
  calendars: ['de-DE'],
  texts: germanTexts,
};

/** The languages, in the order of their switch. */
export const FINDER_LANGUAGES: readonly FinderLanguage[] = [
  GERMAN,
  {
    code: 'ls',
    name: 'Leichte Sprache',
    tag: 'de-simple',
    direction: 'ltr',
    calendars: ['de-DE'],
    isLineBySentence: true,
    texts: easyGermanTexts,
  },
  { ...leftToRight, code: 'en', name: 'English', tag: 'en', calendars: ['en-GB'], texts: englishTexts },
  { ...leftToRight, code: 'uk', name: 'Українська', tag: 'uk', calendars: ['uk-UA'], texts: ukrainianTexts },
  {
    code: 'ar',
    name: 'العربية',
    tag: 'ar',
    direction: 'rtl',
    calendars: ['ar-EG-u-nu-latn', 'ar-SY-u-nu-latn'],
    isLineBySentence: false,
    texts: arabicTexts,
  },
];

/** The language that an address asks for; German where it asks for none that there is. */
export function languageOf(code: unknown): FinderLanguage {
  return FINDER_LANGUAGES.find((language) => language.code === code) ?? GERMAN;
}

/** A day as people of this language read it; where the calendars name the month in two ways, both stand there. */
export function dayIn({ calendars }: Pick<FinderLanguage, 'calendars'>, day: LocalDate): string {
  const [usual, ...others] = calendars;
  const at = new Date(`${day}T00:00:00Z`);
  const parts = new Intl.DateTimeFormat(usual, { ...DAY, timeZone: 'UTC' }).formatToParts(at);
  const months = others
    .map((calendar) => new Intl.DateTimeFormat(calendar, { ...DAY, timeZone: 'UTC' }).formatToParts(at))
    .map((other) => other.find(({ type }) => type === 'month')?.value);
  return parts
    .map(({ type, value }) =>
      type === 'month' ? [...new Set([value, ...months])].filter(Boolean).join('/') : value,
    )
    .join('');
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
