import { describe, expect, test } from '@jest/globals';
import { localDate } from '#libs/calendar';
import type { ConceptContents } from './concept-contents.js';
import { resolveNames } from './resolve-names.js';

const CONCEPT: ConceptContents['concept'] = {
  id: 'c',
  title: 'Konzept',
  edition: '2025',
  summary: '',
  state: 'adopted',
  validFrom: localDate('2025-01-01'),
  validUntil: localDate('2029-12-31'),
  replacesId: null,
  decisionId: null,
  isPublic: false,
  version: 1,
};
const CONTENTS: ConceptContents = {
  concept: CONCEPT,
  fields: [{ id: 'f', conceptId: 'c', position: 3, title: 'Sprache', description: '', version: 1 }],
  themes: [],
  targetGroups: [],
  needs: [],
  goals: [],
  measures: [],
  imported: new Map(),
};

function resolve(
  row: Parameters<typeof resolveNames>[0],
  contents = CONTENTS,
): ReturnType<typeof resolveNames> {
  let count = 0;
  return resolveNames(row, contents, () => `new-${++count}`);
}

describe('names of a row', () => {
  test('what is there is tied however it is spelled; what is not comes behind it, once', () => {
    const found = resolve({ fields: ['  sprache '], themes: ['Ehrenamt', 'ehrenamt'] });
    expect(found).toMatchObject({
      ok: true,
      value: {
        ties: { themeIds: ['new-1'] },
        added: { fields: [], themes: [{ title: 'Ehrenamt', position: 1 }] },
      },
    });
  });

  test('what the table has no column for is not touched, an empty cell unties', () => {
    expect(resolve({})).toMatchObject({ ok: true, value: { ties: {}, names: [] } });
    expect(resolve({ goals: [] })).toMatchObject({ ok: true, value: { ties: { goalIds: [] } } });
  });

  test('each new need goes to the field in the same place, and new goals to all needs of the row', () => {
    const found = resolve({ fields: ['Sprache', 'Arbeit'], needs: ['N1', 'N2'], goals: ['G'] });
    expect(found).toMatchObject({
      ok: true,
      value: {
        added: {
          fields: [{ title: 'Arbeit', position: 4 }],
          needs: [
            { title: 'N1', fieldId: 'f' },
            { title: 'N2', fieldId: 'new-1' },
          ],
          goals: [{ statement: 'G', dueOn: '2029-12-31', needIds: ['new-2', 'new-3'] }],
        },
      },
    });
  });

  test.each([
    [{ needs: ['N'] }, 'need-without-field', 'needs'],
    [{ fields: ['A', 'B'], needs: ['N1', 'N2', 'N3'] }, 'need-without-field', 'needs'],
    [{ goals: ['G'] }, 'goal-without-need', 'goals'],
  ])('%j is refused: %s', (row, code, field) => {
    expect(resolve(row)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  test('a goal without an end anywhere is refused, and takes the end of the measure else', () => {
    const endless = { ...CONTENTS, concept: { ...CONCEPT, validUntil: null } };
    const row = { fields: ['Sprache'], needs: ['N'], goals: ['G'] };
    expect(resolve(row, endless)).toMatchObject({ ok: false, refusal: { code: 'goal-without-day' } });
    expect(resolve({ ...row, periodUntil: localDate('2028-05-31') }, endless)).toMatchObject({
      ok: true,
      value: { added: { goals: [{ dueOn: '2028-05-31' }] } },
    });
  });
});
