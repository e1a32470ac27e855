import { arabicTexts } from './arabic.js';
import type { ClientTexts } from './client-texts.js';
import { easyGermanTexts } from './easy-german.js';
import { englishTexts } from './english.js';
import { germanTexts } from './german.js';
import { ukrainianTexts } from './ukrainian.js';

/** A language of the page of a client. */
export interface ClientLanguage {
  /** The word of the address: `?sprache=…`. */
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
  readonly texts: ClientTexts;
}

/** The languages, in the order of their switch. */
export const CLIENT_LANGUAGES: readonly [ClientLanguage, ...ClientLanguage[]] = [
  {
    code: 'de',
    name: 'Deutsch',
    tag: 'de',
    direction: 'ltr',
    calendars: ['de-DE'],
    isLineBySentence: false,
    texts: germanTexts,
  },
  {
    code: 'ls',
    name: 'Leichte Sprache',
    tag: 'de-simple',
    direction: 'ltr',
    calendars: ['de-DE'],
    isLineBySentence: true,
    texts: easyGermanTexts,
  },
  {
    code: 'en',
    name: 'English',
    tag: 'en',
    direction: 'ltr',
    calendars: ['en-GB'],
    isLineBySentence: false,
    texts: englishTexts,
  },
  {
    code: 'uk',
    name: 'Українська',
    tag: 'uk',
    direction: 'ltr',
    calendars: ['uk-UA'],
    isLineBySentence: false,
    texts: ukrainianTexts,
  },
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
