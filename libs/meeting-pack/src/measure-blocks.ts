import { shortDay } from '#libs/coverage-report';
import { printedLight, REVIEW_ASPECT_WORDS, REVIEW_ASPECTS } from '#libs/measure-review';
import type { PrintedBlock, PrintedCell, PrintedTable } from '#libs/printed-document';
import type { MeetingPackFacts, PackMeasure, PackOverdueReview } from './pack-facts.js';

/** Measures with their lights, and whose review is overdue; nothing where none are followed. */
export function measureBlocks({ measures, overdueReviews }: MeetingPackFacts): PrintedBlock[] {
  if (measures.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Maßnahmen des Integrationskonzepts' },
    lightTable(measures),
    { kind: 'heading', level: 2, text: 'Überfällige Überprüfungen' },
    overdueTable(overdueReviews),
  ];
}

function lightTable(measures: readonly PackMeasure[]): PrintedTable {
  return {
    kind: 'table',
    caption: 'Die drei Ampeln der letzten Überprüfung',
    columns: [
      { title: 'Maßnahme', share: 4 },
      { title: 'Verantwortlich', share: 2.4 },
      { title: 'Stichtag', share: 1.3 },
      ...REVIEW_ASPECTS.map((aspect) => ({ title: REVIEW_ASPECT_WORDS[aspect], share: 1.6 })),
      { title: 'Erläuterung', share: 4 },
    ],
    rows: measures.map(({ title, responsible, review }) => [
      title,
      responsible ?? '–',
      ...(review === null
        ? ['–', ...REVIEW_ASPECTS.map(() => 'noch nicht überprüft'), '']
        : lightCells(review)),
    ]),
    isWide: true,
  };
}

function lightCells(review: NonNullable<PackMeasure['review']>): PrintedCell[] {
  const sentences = REVIEW_ASPECTS.flatMap((aspect) => {
    const { sentence } = review[aspect];
    return sentence === null ? [] : [`${REVIEW_ASPECT_WORDS[aspect]}: ${sentence}`];
  });
  return [
    shortDay(review.asOf),
    ...REVIEW_ASPECTS.map((aspect) => printedLight(review[aspect].light)),
    sentences.join('\n'),
  ];
}

function overdueTable(overdue: readonly PackOverdueReview[]): PrintedTable {
  return {
    kind: 'table',
    caption: 'Maßnahmen, deren Überprüfung überfällig ist',
    columns: [
      { title: 'Maßnahme', share: 5 },
      { title: 'Verantwortlich', share: 3 },
      { title: 'fällig war sie am', share: 2 },
    ],
    rows: overdue.map(({ title, responsible, dueOn }) => [title, responsible ?? '–', shortDay(dueOn)]),
    emptyText: 'Keine Überprüfung ist überfällig.',
    isWide: true,
  };
}
