import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '#libs/calendar';
import { CONCEPT_ACTS, type ConceptAct } from './concept-acts.js';
import type { Concept, ConceptState } from './concept.js';
import { adoptEdition, draftEdition, editionInForce, takeConceptAct } from './editions.js';

const TODAY = localDate('2026-11-29');

const edition = (id: string, state: ConceptState, validFrom: LocalDate | null = null): Concept => ({
  id,
  title: 'Integrationskonzept',
  edition: id,
  summary: '',
  state,
  validFrom,
  validUntil: null,
  replacesId: null,
  decisionId: null,
  isPublic: false,
  version: 1,
});

const adoption = (validFrom: string, decidedOn = '2026-01-01') => ({
  decisionId: 'decision',
  decidedOn: localDate(decidedOn),
  validFrom: localDate(validFrom),
});

describe('The life of an edition', () => {
  it.each<[ConceptState, ConceptAct, ConceptState | null]>([
    ['draft', 'adopt', 'adopted'],
    ['adopted', 'adopt', null],
    ['adopted', 'begin-update', 'being-updated'],
    ['draft', 'begin-update', null],
    ['being-updated', 'end-update', 'adopted'],
    ['being-updated', 'begin-update', null],
    ['adopted', 'replace', 'replaced'],
    ['being-updated', 'replace', 'replaced'],
    ['draft', 'replace', null],
    ['replaced', 'adopt', null],
    ['replaced', 'end-update', null],
  ])('%s, %s: %s', (state, act, expected) => {
    const taken = takeConceptAct(edition('2015', state), act);
    expect(taken.ok ? taken.value.state : null).toBe(expected);
  });

  it('ends the edition before on the day before', () => {
    const before = edition('2015', 'being-updated', localDate('2015-07-01'));
    const draft = edition('2026', 'draft');
    const adopted = adoptEdition([before, draft], draft, adoption('2026-11-01'), TODAY);
    expect(adopted.ok ? adopted.value : []).toEqual([
      { ...before, state: 'replaced', validUntil: '2026-10-31', version: 2 },
      {
        ...draft,
        state: 'adopted',
        validFrom: '2026-11-01',
        decisionId: 'decision',
        replacesId: '2015',
        version: 2,
      },
    ]);
  });

  it.each([
    ['valid-before-decision', adoption('2026-01-31', '2026-02-01')],
    ['valid-in-future', adoption('2026-11-30')],
    ['valid-before-predecessor', adoption('2026-01-01')],
  ])('refuses what is %s', (code, given) => {
    const before = edition('2015', 'adopted', localDate('2026-01-01'));
    const draft = edition('2026', 'draft');
    const adopted = adoptEdition([before, draft], draft, given, TODAY);
    expect(adopted.ok ? null : adopted.refusal.code).toBe(code);
  });
});

/** One thing that somebody may try, with an offset of days for an adoption. */
const TRIES = fc.array(
  fc.record({
    act: fc.constantFrom<ConceptAct | 'add'>('add', ...(Object.keys(CONCEPT_ACTS) as ConceptAct[])),
    at: fc.nat(5),
    day: fc.integer({ min: -400, max: 2 }),
  }),
  { minLength: 20, maxLength: 40, size: 'max' }, // short ones never come to a second adoption
);

describe('Whatever is tried with editions', () => {
  it('leaves at most one in force and at most one draft, and no day with two editions', () => {
    fc.assert(
      fc.property(TRIES, (tries) => {
        let editions: readonly Concept[] = [];
        for (const one of tries) editions = after(editions, one);
        expect(editions.filter(({ state }) => ['adopted', 'being-updated'].includes(state)).length).toBe(
          editionInForce(editions) === null ? 0 : 1,
        );
        expect(editions.filter(({ state }) => state === 'draft').length).toBeLessThanOrEqual(1);
        const spans = editions
          .filter(({ validFrom }) => validFrom !== null)
          .map(({ validFrom, validUntil }) => [validFrom ?? '', validUntil ?? '9999-12-31'] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1));
        for (const [index, [, until]] of spans.slice(0, -1).entries())
          expect(until < (spans[index + 1]?.[0] ?? '')).toBe(true);
      }),
    );
  });
});

function after(
  editions: readonly Concept[],
  { act, at, day }: { act: ConceptAct | 'add'; at: number; day: number },
): readonly Concept[] {
  if (act === 'add') {
    const isFree = draftEdition(editions) === null;
    return isFree ? [...editions, edition(`edition ${editions.length}`, 'draft')] : editions;
  }
  const chosen = editions[at % Math.max(1, editions.length)];
  if (chosen === undefined || act === 'replace') return editions;
  const given = adoption(addDays(TODAY, day), '2020-01-01');
  const taken = act === 'adopt' ? adoptEdition(editions, chosen, given, TODAY) : takeConceptAct(chosen, act);
  if (!taken.ok) return editions;
  const changed: readonly Concept[] = Array.isArray(taken.value) ? taken.value : [taken.value as Concept];
  return editions.map((one) => changed.find(({ id }) => id === one.id) ?? one);
}
