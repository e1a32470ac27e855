import { instant } from '#libs/calendar';
import type { PrintedBlock, PrintedDocument, PrintedMap } from '#libs/printed-document';

/** A paper with these blocks. */
export function aPrintedDocument(blocks: readonly PrintedBlock[]): PrintedDocument {
  return {
    title: 'Bericht & <Mappe>',
    organisation: 'Landkreis Germersheim',
    standing: '29. November 2026',
    createdAt: instant('2026-11-29T18:00:00Z'),
    blocks,
  };
}

/** A map of two squares side by side: one with a figure, one hidden. */
export function aPrintedMap(): PrintedMap {
  const square = (west: number) => [
    [west, 49],
    [west + 0.1, 49],
    [west + 0.1, 49.1],
    [west, 49.1],
    [west, 49],
  ];
  return {
    kind: 'map',
    title: 'Versorgungsgrad',
    alt: 'Kandel 75 Prozent, Bellheim geschützt.',
    areas: [
      { name: 'Kandel', step: '3', label: '75', polygons: [[square(8)]] },
      { name: 'Bellheim', step: 'hidden', label: '', polygons: [[square(8.1)]] },
    ],
    points: [{ longitude: 8.05, latitude: 49.02, isFull: true }],
    legendTitle: 'Legende',
    legend: [
      { step: '3', text: '75 bis 99 %' },
      { step: 'hidden', text: 'Zahl geschützt' },
      { step: 'full-point', text: 'Kursort mit freien Plätzen' },
    ],
    source: 'Gebietsgrenzen: BKG',
    table: {
      kind: 'table',
      columns: [
        { title: 'Gemeinde', share: 2 },
        { title: 'Versorgungsgrad', share: 1, align: 'right' },
      ],
      rows: [
        ['Kandel', '75 %'],
        ['Bellheim', '< 3'],
      ],
    },
  };
}
