import type { PrintedBlock, PrintedDocument } from '#libs/printed-document';
import { REVIEW_ASPECTS } from './measure-review.js';
import { REVIEW_ASPECT_WORDS } from './review-words.js';
import type { StatusReportFacts } from './status-report-facts.js';
import { fieldTable, lastTable } from './status-report-tables.js';
import { sumTable, yearTable } from './status-report-years.js';

/** “Statusbericht der Maßnahmen”: how far the measures of an edition are, by their confirmed reviews. */
export function composeStatusReport(facts: StatusReportFacts): PrintedDocument {
  const { districtName, edition, standing, createdAt } = facts;
  return {
    title: 'Statusbericht der Maßnahmen',
    ...(edition === null ? {} : { subtitle: `Integrationskonzept, Fassung ${edition}` }),
    organisation: `Arbeitskreis Integration, ${districtName}`,
    standing,
    createdAt,
    blocks: [
      keyFigures(facts),
      {
        kind: 'note',
        title: 'Drei Ampeln',
        text: 'Jede Überprüfung gibt drei Ampeln: Stand der Umsetzung, Zeitplan und Zielerreichung. „keine Aussage“ heißt, dass sich noch nichts sagen lässt. Für ein Jahr gilt die letzte bestätigte Überprüfung.',
      },
      heading(1, 'Stand der Themenfelder'),
      fieldTable(facts),
      heading(1, 'Stand der Maßnahmen'),
      lastTable(facts),
      ...yearBlocks(facts),
      heading(1, 'Zahlen der Jahre'),
      sumTable(facts),
    ],
  };
}

const heading = (level: 1 | 2, text: string): PrintedBlock => ({ kind: 'heading', level, text });

function keyFigures({ lines }: StatusReportFacts): PrintedBlock {
  const reviewed = lines.filter(({ years }) => years.length > 0);
  const red = reviewed.filter(({ years: [last] }) =>
    REVIEW_ASPECTS.some((aspect) => last?.review[aspect].light === 'red'),
  );
  const overdue = lines.filter(({ due }) => due?.stage === 'overdue');
  const figure = (count: number, label: string): { value: string; label: string } => ({
    value: String(count),
    label,
  });
  return {
    kind: 'key-figures',
    figures: [
      figure(lines.length, 'begonnene Maßnahmen'),
      figure(reviewed.length, 'davon überprüft'),
      figure(red.length, 'mit einer roten Ampel'),
      figure(overdue.length, 'Überprüfung überfällig'),
    ],
  };
}

function yearBlocks(facts: StatusReportFacts): PrintedBlock[] {
  if (facts.sums.length === 0) return [];
  return [
    heading(1, 'Ampeln nach Jahren'),
    ...REVIEW_ASPECTS.flatMap((aspect) => [
      heading(2, REVIEW_ASPECT_WORDS[aspect]),
      yearTable(facts, aspect),
    ]),
  ];
}
