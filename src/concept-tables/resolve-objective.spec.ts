import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '#libs/calendar';
import type { EditionContents } from './concept-contents.js';
import { isSameObjective } from './compose-objective.js';
import type { ImportedGoal, ImportedNeed, ImportedObjective } from './imported-objective.js';
import { aGoal, aNeed } from './new-objectives.js';
import { resolveObjective } from './resolve-objective.js';

const part = (id: string, title: string) => ({
  id,
  conceptId: 'c',
  position: 1,
  title,
  description: '',
  version: 1,
});
const NEED = aNeed('n', 'c', { title: 'Wege in Arbeit', fieldId: 'f' });
const GOAL = aGoal('g', 'c', {
  statement: 'Mehr Frauen arbeiten',
  dueOn: localDate('2028-05-31'),
  needIds: ['n'],
});
const CONTENTS: EditionContents = {
  concept: {
    id: 'c',
    title: 'Konzept',
    edition: '2025',
    summary: '',
    state: 'adopted',
    validFrom: null,
    validUntil: localDate('2029-12-31'),
    replacesId: null,
    decisionId: null,
    isPublic: false,
    version: 1,
  },
  fields: [part('f', 'Arbeit'), part('f2', 'Sprache')],
  themes: [part('t', 'Ehrenamt')],
  targetGroups: [],
  needs: [NEED],
  goals: [GOAL],
};
const need = (given: Partial<ImportedNeed>): ImportedNeed => ({
  kind: 'need',
  conceptId: null,
  title: 'Wege in Arbeit',
  ...given,
});
const goal = (given: Partial<ImportedGoal>): ImportedGoal => ({
  kind: 'goal',
  conceptId: null,
  statement: 'Mehr Frauen arbeiten',
  ...given,
});
const resolve = (row: ImportedObjective, contents = CONTENTS) => {
  let count = 0;
  return resolveObjective(row, contents, () => `new-${++count}`);
};

describe('A row of needs and goals', () => {
  test.each<[string, ImportedObjective, object]>([
    ['what has no column stays', need({ urgency: 'high' }), { ...NEED, urgency: 'high', version: 2 }],
    ['an empty cell empties', need({ themes: [] }), { ...NEED, version: 2 }],
    [
      'spelling makes no other need',
      need({ title: ' wege IN arbeit ', fields: ['sprache'] }),
      { id: 'n', fieldId: 'f2' },
    ],
    [
      'a new need is open and internal',
      need({ title: 'Neu', fields: ['Arbeit'] }),
      { id: 'new-1', state: 'open', isPublic: false, urgency: 'medium' },
    ],
    ['a goal keeps its day and needs', goal({ level: 'impact' }), { ...GOAL, level: 'impact', version: 2 }],
    [
      'a new goal lasts as long as its edition',
      goal({ statement: 'Neu', needs: ['Wege in Arbeit'] }),
      { dueOn: '2029-12-31', needIds: ['n'] },
    ],
  ])('%s', (_, row, after) => {
    expect(resolve(row)).toMatchObject({ ok: true, value: { after } });
  });

  test('names what it adds, and ties to it', () => {
    expect(resolve(need({ title: 'Neu', fields: ['Wohnen'], targetGroups: ['Eltern'] }))).toMatchObject({
      ok: true,
      value: {
        names: [
          { column: 'fields', title: 'Wohnen' },
          { column: 'targetGroups', title: 'Eltern' },
        ],
        after: { fieldId: 'new-1', targetGroupIds: ['new-2'] },
      },
    });
  });

  test.each<[ImportedObjective, string, string]>([
    [need({ title: 'Neu' }), 'need-without-field', 'fields'],
    [need({ state: 'dropped' }), 'drop-reason-missing', 'stateReason'],
    [goal({ state: 'dropped', stateReason: '' }), 'drop-reason-missing', 'stateReason'],
    [goal({ statement: 'Neu' }), 'goal-without-need', 'needs'],
    [goal({ needs: [] }), 'goal-without-need', 'needs'],
    [goal({ statement: 'Neu', needs: ['Unbekannt'] }), 'need-without-field', 'needs'],
  ])('%j is refused: %s', (row, code, field) => {
    expect(resolve(row)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  test('of two needs with one title, the field says which', () => {
    const twins = { ...CONTENTS, needs: [NEED, { ...NEED, id: 'm', fieldId: 'f2' }] };
    expect(resolve(need({ fields: ['Sprache'] }), twins)).toMatchObject({ value: { before: { id: 'm' } } });
    expect(resolve(need({}), twins)).toMatchObject({ ok: false, refusal: { code: 'need-ambiguous' } });
  });

  test('an endless edition gives a new goal no day', () => {
    const endless = { ...CONTENTS, concept: { ...CONTENTS.concept, validUntil: null } };
    expect(resolve(goal({ statement: 'Neu', needs: ['Wege in Arbeit'] }), endless)).toMatchObject({
      refusal: { code: 'goal-without-day', field: 'dueOn' },
    });
  });

  test('taken over twice is taken over once, whatever the row says', () => {
    const titles = fc.constantFrom('Wege in Arbeit', 'Neu');
    const row = fc.record<ImportedNeed>(
      {
        kind: fc.constant('need' as const),
        conceptId: fc.constant(null),
        title: titles,
        fields: fc.constant(['Sprache']),
        description: fc.string(),
        urgency: fc.constantFrom('low', 'medium', 'high'),
        themes: fc.subarray(['Ehrenamt', 'Digitales', 'Teilhabe']),
        isPublic: fc.boolean(),
      },
      { requiredKeys: ['kind', 'conceptId', 'title', 'fields'] },
    );
    fc.assert(
      fc.property(row, (asked) => {
        const once = resolve(asked);
        if (!once.ok || once.value.kind !== 'need') throw new Error('a need is resolved');
        const { after, added } = once.value;
        const others = CONTENTS.needs.filter(({ id }) => id !== after.id);
        const themes = [...CONTENTS.themes, ...added.themes];
        const twice = resolve(asked, { ...CONTENTS, themes, needs: [...others, after] });
        if (!twice.ok || twice.value.kind !== 'need') throw new Error('and again');
        expect(twice.value.names).toEqual([]);
        expect(isSameObjective(after, twice.value.after)).toBe(true);
      }),
    );
  });
});
