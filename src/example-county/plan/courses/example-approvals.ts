import { addDays, type LocalDate, type Period } from '#libs/calendar';
import { EXAMPLE_SITES, type SiteKey } from './example-sites.js';

/** “Zulassung des Beispiels”: which Kursarten a site may teach. */
export interface ExampleApproval extends Period {
  readonly site: SiteKey;
  readonly courseTypeCode: string;
}

/** Everybody may teach the general course; all else needs an approval of its own (IntV §18(2)). */
const BEYOND_GENERAL: Readonly<Partial<Record<SiteKey, readonly string[]>>> = {
  'vhs-germersheim': ['literacy', 'second-script', 'first-orientation'],
  'vhs-woerth': ['second-script'],
  'vhs-ruelzheim': ['literacy'],
  'bildungswerk-kandel': ['second-script', 'vocational-b2'],
  'sprachschule-germersheim': ['literacy', 'second-script', 'intensive', 'vocational-b2'],
  'lernakademie-woerth': ['vocational-b2'],
  'sprachwerkstatt-lingenfeld': ['literacy'],
  'bruecke-hagenbach': ['first-orientation'],
};

const GRANTED_DAYS_AGO = 3 * 365;
/** At most five years (IntV §20(2)). */
const VALID_DAYS = 5 * 365;

/** All approvals of the example as they stand on a day. */
export function exampleApprovals(today: LocalDate): readonly ExampleApproval[] {
  const from = addDays(today, -GRANTED_DAYS_AGO);
  const until = addDays(from, VALID_DAYS);
  return EXAMPLE_SITES.flatMap(({ key }) =>
    ['general', ...(BEYOND_GENERAL[key] ?? [])].map((courseTypeCode) => ({
      site: key,
      courseTypeCode,
      from,
      until,
    })),
  );
}
