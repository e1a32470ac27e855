import { germanDay } from '#libs/calendar';
import { MEASURE_STATE_WORDS } from '#libs/measure';
import type { PrintedCell, PrintedTable } from '#libs/printed-document';
import { countLights } from './compare-reviews.js';
import { REVIEW_ASPECTS, TRAFFIC_LIGHTS } from './measure-review.js';
import { printedLight } from './printed-light.js';
import { REVIEW_ASPECT_WORDS, TRAFFIC_LIGHT_WORDS } from './review-words.js';
import type { StatusReportFacts, StatusReportLine } from './status-report-facts.js';

const NOTHING = '–';
const NO_MEASURES = 'Noch hat keine Maßnahme begonnen.';
const dayOf = (day: string): string => germanDay(day);

/** A measure as it is called: „M 12: Titel“. */
export function nameOf({ measure: { number, title } }: StatusReportLine): string {
  return `M ${number}: ${title}`;
}

/** “Status der Themenfelder”: how many lights of each colour, by the last review of each measure. */
export function fieldTable({ fields, lines }: StatusReportFacts): PrintedTable {
  const rows = fields.flatMap(({ id, title }) =>
    countedRows(
      title,
      lines.filter(({ fieldIds }) => fieldIds.includes(id)),
    ),
  );
  return {
    kind: 'table',
    caption: 'Letzte Ampel je Maßnahme; eine Maßnahme zählt in jedem ihrer Themenfelder',
    columns: [
      { title: 'Themenfeld', share: 3 },
      { title: 'Ampel', share: 2 },
      ...TRAFFIC_LIGHTS.map((light) => ({
        title: TRAFFIC_LIGHT_WORDS[light],
        share: light === 'none' ? 1.2 : 0.8,
        align: 'right' as const,
      })),
      { title: 'nicht überprüft', share: 1.2, align: 'right' },
    ],
    rows,
    sums: countedRows('Alle Maßnahmen', lines),
    emptyText: 'Noch gehört keine begonnene Maßnahme zu einem Themenfeld.',
  };
}

/** A row for each of the lights; nothing where there are no measures. */
function countedRows(title: string, lines: readonly StatusReportLine[]): PrintedCell[][] {
  if (lines.length === 0) return [];
  const counted = countLights(lines.flatMap(({ years: [last] }) => last?.review ?? []));
  return REVIEW_ASPECTS.map((aspect) => [
    title,
    REVIEW_ASPECT_WORDS[aspect],
    ...TRAFFIC_LIGHTS.map((light) => counted[aspect][light]),
    lines.filter(({ years }) => years.length === 0).length,
  ]);
}

/** Each measure with its last lights and why they are as they are. */
export function lastTable({ lines }: StatusReportFacts): PrintedTable {
  return {
    kind: 'table',
    caption: 'Die drei Ampeln der letzten Überprüfung',
    columns: [
      { title: 'Maßnahme', share: 3.6 },
      { title: 'Stand, verantwortlich', share: 2.6 },
      { title: 'Stichtag', share: 1.4 },
      ...REVIEW_ASPECTS.map((aspect) => ({ title: REVIEW_ASPECT_WORDS[aspect], share: 1.6 })),
      { title: 'Erläuterung', share: 4 },
    ],
    rows: lines.map((line) => [nameOf(line), ownerWords(line), ...lastCells(line)]),
    emptyText: NO_MEASURES,
    isWide: true,
  };
}

function ownerWords({ measure, responsible }: StatusReportLine): string {
  const state = MEASURE_STATE_WORDS[measure.state];
  return responsible === null ? state : `${state}, ${responsible}`;
}

function lastCells({ years: [last], due }: StatusReportLine): PrintedCell[] {
  const overdue = due?.stage === 'overdue' ? [`Überprüfung seit ${dayOf(due.dueOn)} überfällig.`] : [];
  if (last === undefined) return [NOTHING, ...REVIEW_ASPECTS.map(() => 'nicht überprüft'), overdue.join('')];
  const { review } = last;
  const why = REVIEW_ASPECTS.flatMap((aspect) => {
    const { sentence } = review[aspect];
    return sentence === null ? [] : [`${REVIEW_ASPECT_WORDS[aspect]}: ${sentence}`];
  });
  return [
    dayOf(review.asOf),
    ...REVIEW_ASPECTS.map((aspect) => printedLight(review[aspect].light)),
    [...why, ...overdue].join('\n'),
  ];
}
