import { describe, expect, test } from '@jest/globals';
import { draftOf, headingWords, meantValues, toMapping, toProfileContent } from './mapping-draft.js';

const target = (name: string) => ({ name, isRequired: true, explanation: '', choices: null });
const TARGETS = ['Kennung', 'Titel', 'Kursart'].map(target);
const heading = (index: number, title: string, ...texts: readonly string[]) => ({
  index,
  title,
  samples: [],
  values: texts.map((text) => ({ text, lines: 1 })),
});
const ALL_LINES = { source: '', values: [] };
const SAID = {
  columns: [
    { column: 'Kennung', index: 0, text: null },
    { column: 'Titel', index: null, text: 'Kurs' },
    { column: 'Kursart', index: 2, text: null },
  ],
  translations: [{ column: 'Kursart', from: '4.22', to: 'Allgemeiner Integrationskurs' }],
  lineChoice: { index: 2, values: ['4.22'] },
};

describe('The draft of a mapping', () => {
  test('gives back what it was made of, and names each column', () => {
    const { lineChoice: lines, ...others } = SAID;
    expect(toMapping(draftOf(SAID), TARGETS)).toEqual({ ...others, lines });
    expect(toMapping({ columns: {}, lines: ALL_LINES }, TARGETS)).toEqual({
      columns: TARGETS.map(({ name }) => ({ column: name, index: null, text: null })),
      translations: [],
      lines: null,
    });
  });

  test('forgets a text where a column of the file was chosen after it, and words where none is', () => {
    const said = (source: string) =>
      toMapping(
        { columns: { Titel: { source, text: 'Kurs', words: { a: 'b', c: ' ' } } }, lines: ALL_LINES },
        [target('Titel')],
      );
    expect(said('2')).toMatchObject({
      columns: [{ column: 'Titel', index: 2, text: null }],
      translations: [{ column: 'Titel', from: 'a', to: 'b' }],
    });
    expect(said('text').translations).toEqual([]);
  });

  test('calls a column without a heading by its place', () => {
    expect(headingWords(heading(3, ''))).toBe('Spalte 4 ohne Überschrift');
  });

  test('becomes a profile by headings', () => {
    const headings = [heading(0, 'guid'), heading(1, 'name'), heading(2, '')];
    expect(toProfileContent(draftOf(SAID), { targets: TARGETS, headings })).toEqual({
      columns: [
        { column: 'Kennung', heading: 'guid', text: null },
        { column: 'Titel', heading: null, text: 'Kurs' },
        { column: 'Kursart', heading: '#2', text: null },
      ],
      translations: SAID.translations,
      lines: { heading: '#2', values: ['4.22'] },
    });
  });

  test('asks for the meaning of those values alone whose lines are meant', () => {
    const category = heading(2, 'dvv_kategorie', '4.22', '5.01');
    expect(meantValues(category, { source: '2', values: ['4.22'] })).toEqual(['4.22']);
    expect(meantValues(category, { source: '1', values: ['4.22'] })).toEqual(['4.22', '5.01']);
    expect(meantValues(category, ALL_LINES)).toEqual(['4.22', '5.01']);
  });
});
