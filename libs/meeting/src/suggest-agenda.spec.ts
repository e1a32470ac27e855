import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGENDA_SOURCES, numberedAgenda, plannedMinutesOf, type AgendaSource } from './agenda-item.js';
import { MEETING_KINDS, type MeetingKind } from './meeting.js';
import { freezeEvidence, newSuggestions, suggestAgenda, type AgendaFacts } from './suggest-agenda.js';

const of = (...ids: readonly string[]) => ids.map((id) => ({ id, sentence: `Satz ${id}` }));

const EVERYTHING: AgendaFacts = Object.fromEntries(
  AGENDA_SOURCES.filter((source) => source !== 'own' && source !== 'closing').map((source) => [
    source,
    of(`${source}-1`, `${source}-2`),
  ]),
);

describe('suggestAgenda', () => {
  it.each<[MeetingKind, readonly AgendaSource[]]>([
    [
      'working-circle',
      [
        'last-minutes',
        'open-tasks',
        'unanswered-gaps',
        'grown-gaps',
        'courses-at-risk',
        'course-proposals',
        'reporting',
        'closing',
      ],
    ],
    [
      'steering-group',
      [
        'last-minutes',
        'open-tasks',
        'unanswered-gaps',
        'measure-proposals',
        'overdue-starts',
        'overdue-reviews',
        'yearly-selection',
        'closing',
      ],
    ],
    ['working-group', ['last-minutes', 'open-tasks', 'closing']],
    ['workshop', ['closing']],
  ])('of a %s takes up %j', (kind, sources) => {
    expect(suggestAgenda(kind, EVERYTHING).map(({ source }) => source)).toEqual(sources);
  });

  it('leaves out what is not open, and what nobody can ask', () => {
    const facts = { 'unanswered-gaps': of('a'), 'grown-gaps': [] };
    expect(suggestAgenda('working-circle', facts).map(({ title }) => title)).toEqual([
      'Versorgungslücken ohne Antwort nach der Frist (1)',
      'Termine und Verschiedenes',
    ]);
  });
});

const anyFacts = fc.dictionary(
  fc.constantFrom(...AGENDA_SOURCES.filter((source) => source !== 'own' && source !== 'closing')),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }).map((ids) => of(...ids)),
) as fc.Arbitrary<AgendaFacts>;

describe('newSuggestions', () => {
  it('adds of a source only what no item is about, dropped or not', () => {
    const suggestions = suggestAgenda('working-circle', { 'unanswered-gaps': of('a', 'b', 'c') });
    const dropped = { source: 'unanswered-gaps', evidence: of('a', 'b') } as const;
    expect(newSuggestions(suggestions, [dropped])).toEqual([
      expect.objectContaining({
        title: 'Versorgungslücken ohne Antwort nach der Frist (1)',
        evidence: of('c'),
      }),
      expect.objectContaining({ source: 'closing' }),
    ]);
  });

  it('never adds twice, whatever was open before and whatever became of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEETING_KINDS), fc.array(anyFacts, { maxLength: 5 }), (kind, days) => {
        const items: ReturnType<typeof newSuggestions>[number][] = [];
        for (const facts of days) items.push(...newSuggestions(suggestAgenda(kind, facts), items));
        const keys = items.flatMap(({ source, evidence }) =>
          evidence.length === 0 ? [source] : evidence.map(({ id }) => `${source} ${id}`),
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const facts of days) expect(newSuggestions(suggestAgenda(kind, facts), items)).toEqual([]);
      }),
    );
  });
});

describe('freezeEvidence', () => {
  const item = { source: 'unanswered-gaps', evidence: of('a', 'b') } as const;

  it('takes the sentences of today and says of what is settled that it is, once', () => {
    const facts = { 'unanswered-gaps': [{ id: 'a', sentence: 'heute neun' }] };
    const frozen = freezeEvidence(item, facts);
    expect(frozen).toEqual([
      { id: 'a', sentence: 'heute neun' },
      { id: 'b', sentence: 'Satz b (inzwischen nicht mehr offen)' },
    ]);
    expect(freezeEvidence({ ...item, evidence: frozen }, facts)).toEqual(frozen);
  });

  it('leaves what nobody can ask as it was', () => {
    expect(freezeEvidence(item, {})).toEqual(item.evidence);
  });
});

describe('The agenda', () => {
  const items = [
    { position: 30, state: 'accepted', plannedMinutes: 10 },
    { position: 10, state: 'accepted', plannedMinutes: null },
    { position: 20, state: 'dropped', plannedMinutes: 60 },
    { position: 5, state: 'proposed', plannedMinutes: 60 },
  ] as const;

  it('numbers what is taken up, and sums its minutes', () => {
    expect(numberedAgenda(items).map(({ number, position }) => [number, position])).toEqual([
      [1, 10],
      [2, 30],
    ]);
    expect(plannedMinutesOf(items)).toBe(10);
  });
});
