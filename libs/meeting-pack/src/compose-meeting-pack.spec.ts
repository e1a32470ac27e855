import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import type { FormatCoverage, ReportedArea } from '#libs/coverage-report';
import type { PrintedBlock, PrintedTable } from '#libs/printed-document';
import { composeMeetingPack, type MeetingPackFacts, type PackGap } from './index.js';

const area = (demand: number): ReportedArea => ({
  key: '',
  name: 'Kandel',
  accessibility: null,
  figures: {
    demand,
    placed: 0,
    unplaced: demand,
    rate: demand === 0 ? null : 0,
    longestWaitDays: null,
    isSuppressed: false,
    freePlacesInReach: 0,
    nearestMinutes: null,
    nearestOrigin: null,
  },
});
const coverage = (formatTitle: string, demand: number): FormatCoverage => ({
  formatTitle,
  level: null,
  date: localDate('2026-12-01'),
  total: area(demand),
  municipalities: [area(demand)],
  associations: [],
  sites: [],
  settings: { horizonDays: 42, freshnessDays: 28, reachMinutes: 45, smallCellThreshold: 3 },
  completeness: { providers: { reported: 2, total: 3 }, offices: { reported: 1, total: 4 } },
});
const gap = (name: string, part: Partial<PackGap> = {}): PackGap => ({
  name,
  people: 7,
  cause: 'alles belegt',
  openedOn: localDate('2026-11-01'),
  isOverdue: false,
  told: [],
  ...part,
});
const FACTS: MeetingPackFacts = {
  districtName: 'Landkreis Germersheim',
  committeeName: 'Arbeitskreis Integration',
  meetingTitle: '14. Sitzung',
  when: 'Donnerstag, 3. Dezember 2026, 14:00 Uhr',
  place: 'Kreishaus',
  createdAt: instant('2026-11-29T17:00:00Z'),
  standing: '29. November 2026, 18:00 Uhr',
  agenda: [
    { number: 1, title: 'Begrüßung', note: '', plannedMinutes: null, papers: [] },
    {
      number: 2,
      title: 'Lücken',
      note: 'Wer kann helfen?',
      plannedMinutes: 20,
      papers: ['Kandel: 7 ohne Platz'],
    },
  ],
  plannedMinutes: 20,
  coverage: [coverage('Alphabetisierung', 7), coverage('Jugend', 0)],
  shapes: { polygons: new Map(), source: 'BKG' },
  smallCellThreshold: 3,
  gaps: [],
  coursesAtRisk: [],
  proposals: [],
  waiting: { months: ['Okt. 2026', 'Nov. 2026'], medianDays: [40, null], deadlineDays: 42 },
  measures: [],
  overdueReviews: [],
  tasks: [],
  lastDecisions: [],
};
const blocks = (part: Partial<MeetingPackFacts> = {}): readonly PrintedBlock[] =>
  composeMeetingPack({ ...FACTS, ...part }).blocks;
const headings = (part: Partial<MeetingPackFacts> = {}): string[] =>
  blocks(part).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const table = (caption: string, part: Partial<MeetingPackFacts>): PrintedTable | undefined =>
  blocks(part).find(
    (block): block is PrintedTable => block.kind === 'table' && block.caption?.startsWith(caption) === true,
  );

describe('The pack of a meeting', () => {
  it('begins with what, when and where, and the day of its figures', () => {
    expect(composeMeetingPack(FACTS)).toMatchObject({
      title: 'Sitzungsmappe: 14. Sitzung',
      organisation: 'Arbeitskreis Integration, Landkreis Germersheim',
      standing: '29. November 2026, 18:00 Uhr',
    });
    expect(JSON.stringify(blocks().slice(0, 2))).toMatch(
      /Donnerstag, 3\. Dezember 2026.*Kreishaus.*20 Minuten.*<\u00A03/,
    );
  });

  it('puts the papers under their item, and leaves items out that need none', () => {
    expect(headings()).toContain('2. Lücken');
    expect(headings()).not.toContain('1. Begrüßung');
    expect(blocks()).toContainEqual({ kind: 'list', items: ['Kandel: 7 ohne Platz'] });
  });

  it('draws a map for each Kurstyp that somebody needs', () => {
    expect(blocks().filter(({ kind }) => kind === 'map')).toHaveLength(1);
    expect(headings().indexOf('Alphabetisierung')).toBeGreaterThan(headings().indexOf('Wartezeit'));
    expect(headings()).not.toContain('Jugend');
  });

  it('lists gaps without an answer first, hides small ones, and says who was told what', () => {
    const told = { organisationName: 'Jobcenter', answerUntil: localDate('2026-11-20') };
    const rows = table('Offene Versorgungslücken', {
      gaps: [
        gap('neu', { openedOn: localDate('2026-11-20'), people: null }),
        gap('alt'),
        gap('überfällig', {
          openedOn: localDate('2026-11-25'),
          isOverdue: true,
          told: [
            { ...told, answer: null },
            { ...told, organisationName: 'BAMF', answer: 'geplant' },
          ],
        }),
      ],
    })?.rows;
    expect(rows?.map(([name]) => (typeof name === 'string' ? name : 'fett'))).toEqual(['fett', 'alt', 'neu']);
    expect(rows?.[0]?.[4]).toBe('BAMF: geplant\nNoch keine Antwort (Frist 20.11.2026): Jobcenter');
    expect(rows?.[1]?.[4]).toBe('noch niemandem gemeldet');
    expect(rows?.[2]?.[1]).toBe('<\u00A03');
  });

  it('says of overdue tasks that they are, the oldest first', () => {
    const task = {
      wording: 'Raum suchen',
      ownerName: 'VHS',
      dueOn: localDate('2026-12-10'),
      isOverdue: false,
    };
    const rows = table('Offene Aufgaben', {
      tasks: [task, { ...task, dueOn: localDate('2026-11-10'), isOverdue: true }],
    })?.rows;
    expect(rows?.map((row) => row[2])).toEqual([
      [{ text: '10.11.2026, überfällig', isBold: true }],
      '10.12.2026',
    ]);
  });

  it('says so where there is nothing, and leaves out what is not followed', () => {
    for (const caption of ['Offene Versorgungslücken', 'Kurse, denen', 'Kursvorschläge', 'Offene Aufgaben']) {
      expect(table(caption, {})).toMatchObject({ rows: [], emptyText: expect.stringMatching(/kein/) });
    }
    expect(headings()).not.toContain('Maßnahmen des Integrationskonzepts');
    expect(headings({ agenda: [] })).toContain('Tagesordnung');
  });

  it('shows measures with their lights in words', () => {
    const review = {
      asOf: localDate('2026-11-02'),
      implementation: { light: 'green', sentence: null },
      schedule: { light: 'red', sentence: 'Kein Raum.' },
      goal: { light: 'none', sentence: null },
    } as const;
    const measures = [
      { title: 'M 1', responsible: 'VHS', review },
      { title: 'M 2', responsible: null, review: null },
    ];
    expect(table('Die drei Ampeln', { measures })?.rows).toEqual([
      [
        'M 1',
        'VHS',
        '02.11.2026',
        { light: 'green', word: 'grün' },
        { light: 'red', word: 'rot' },
        { light: 'grey', word: 'keine Aussage' },
        'Zeitplan: Kein Raum.',
      ],
      ['M 2', '–', '–', 'noch nicht überprüft', 'noch nicht überprüft', 'noch nicht überprüft', ''],
    ]);
    const overdueReviews = [{ title: 'M 2', responsible: null, dueOn: localDate('2026-10-01') }];
    expect(table('Maßnahmen, deren Überprüfung', { measures, overdueReviews })?.rows).toEqual([
      ['M 2', '–', '01.10.2026'],
    ]);
  });
});
