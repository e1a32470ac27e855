import type { PrintedCell, PrintedTable } from '#libs/printed-document';
import type { LightChange } from './compare-reviews.js';
import type { ReviewAspect } from './measure-review.js';
import { printedLight } from './printed-light.js';
import { REVIEW_ASPECT_WORDS, TRAFFIC_LIGHT_WORDS } from './review-words.js';
import type { StatusReportFacts, StatusReportLine } from './status-report-facts.js';
import { nameOf } from './status-report-tables.js';

const CHANGES: Readonly<Record<NonNullable<LightChange>, string>> = {
  better: ', besser',
  worse: ', schlechter',
  same: '',
};
const EURO = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** “Maßnahmen und Jahre” for one of the lights, with what became of it since the year before. */
export function yearTable({ lines, sums }: StatusReportFacts, aspect: ReviewAspect): PrintedTable {
  const years = sums.map(({ year }) => year);
  return {
    kind: 'table',
    caption: `${REVIEW_ASPECT_WORDS[aspect]} nach Jahren`,
    columns: [{ title: 'Maßnahme', share: 4 }, ...years.map((year) => ({ title: String(year), share: 1.6 }))],
    rows: lines
      .filter((line) => line.years.length > 0)
      .map((line) => [nameOf(line), ...years.map((year) => yearCell(line, year, aspect))]),
  };
}

function yearCell({ years }: StatusReportLine, year: number, aspect: ReviewAspect): PrintedCell {
  const of = years.find((each) => each.year === year);
  if (of === undefined) return '–';
  const { light } = of.review[aspect];
  const change = of.changes[aspect];
  return printedLight(light, TRAFFIC_LIGHT_WORDS[light] + (change === null ? '' : CHANGES[change]));
}

/** “Zahlen der Jahre”. */
export function sumTable({ sums }: StatusReportFacts): PrintedTable {
  const euro = (cents: number | null): PrintedCell =>
    cents === null ? 'keine Angabe' : EURO.format(cents / 100);
  return {
    kind: 'table',
    caption: 'Summen der überprüften Maßnahmen',
    columns: ['Jahr', 'Überprüfungen', 'Teilnehmende', 'Personal (VZÄ)', 'Ist-Kosten', 'Zuwendungen'].map(
      (title, at) => ({ title, share: at === 0 ? 1 : 1.6, align: at === 0 ? 'left' : 'right' }) as const,
    ),
    rows: sums.map(({ year, reviews, participants, staff, actualCostCents, fundingCents }) => [
      String(year),
      reviews,
      participants ?? 'keine Angabe',
      staff ?? 'keine Angabe',
      euro(actualCostCents),
      euro(fundingCents),
    ]),
    emptyText: 'Noch ist keine Überprüfung bestätigt.',
  };
}
