import type { LanguageLevel } from '#libs/course-catalogue';

/** “Wartende im ganzen Kreis” with one need, to be spread over the Gemeinden by population and share of foreigners. */
export interface NeedTotal {
  readonly formatCode: string;
  readonly level: LanguageLevel | null;
  readonly people: number;
}

/** “Häufung”: people with one need in one Gemeinde, beyond what the spread would give: where the example shows a gap. */
export interface NeedFocus extends NeedTotal {
  readonly ags: string;
  /** Days that these people have waited; long enough to be looked at. */
  readonly waitedDays: readonly number[];
}

/** About 240 people, by what they need. */
export const NEED_TOTALS: readonly NeedTotal[] = [
  { formatCode: 'general', level: 'A1', people: 44 },
  { formatCode: 'general', level: 'A2', people: 26 },
  { formatCode: 'general', level: 'B1', people: 18 },
  { formatCode: 'general', level: null, people: 6 },
  { formatCode: 'women-with-childcare', level: 'A1', people: 16 },
  { formatCode: 'women-with-childcare', level: 'A2', people: 6 },
  { formatCode: 'youth', level: 'A1', people: 12 },
  { formatCode: 'literacy', level: 'literacy', people: 24 },
  { formatCode: 'literacy', level: 'A1', people: 10 },
  { formatCode: 'second-script', level: 'A1', people: 12 },
  { formatCode: 'second-script', level: 'A2', people: 6 },
  { formatCode: 'evening', level: 'A1', people: 8 },
  { formatCode: 'evening', level: 'A2', people: 10 },
  { formatCode: 'intensive', level: 'A1', people: 4 },
  { formatCode: 'vocational', level: 'B1', people: 16 },
  { formatCode: 'vocational', level: 'B2', people: 4 },
  { formatCode: 'first-orientation', level: 'A1', people: 14 },
];

/** The four gaps, each with a cause of its own. */
export const NEED_FOCUSES: readonly NeedFocus[] = [
  { ags: '07334501', formatCode: 'women-with-childcare', level: 'A1', people: 6, waitedDays: [61, 96] },
  { ags: '07334008', formatCode: 'literacy', level: 'literacy', people: 5, waitedDays: [54, 103] },
  { ags: '07334021', formatCode: 'literacy', level: 'literacy', people: 2, waitedDays: [75] },
  { ags: '07334013', formatCode: 'evening', level: 'B1', people: 6, waitedDays: [47, 68] },
  { ags: '07334007', formatCode: 'intensive', level: 'A1', people: 6, waitedDays: [33, 58] },
];
