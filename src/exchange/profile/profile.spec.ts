import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '#libs/calendar';
import type { ColumnProfile, ProfileContent } from '../column-profile.js';
import type { FileHead } from '../reading/describe-table.js';
import { contentOf, meaningBy, missingHeadings } from './apply-profile.js';
import { chooseProfile } from './choose-profile.js';
import { freeName } from './free-name.js';
import { readProfileFile, writeProfileFile } from './profile-file.js';

const headOf = (...titles: readonly string[]): FileHead => ({
  line: 1,
  lines: 1,
  headings: titles.map((title, index) => ({ index, title, samples: [] })),
});
const CONTENT: ProfileContent = {
  columns: [
    { column: 'Kennung', heading: 'guid', text: null },
    { column: 'Kursart', heading: 'dvv_kategorie', text: null },
    { column: 'Kurstyp', heading: null, text: 'Allgemein' },
  ],
  translations: [{ column: 'Kursart', from: '4.22', to: 'Allgemeiner Integrationskurs' }],
  lines: { heading: 'dvv_kategorie', values: ['4.22'] },
};
const profile = (name: string, change: Partial<ColumnProfile> = {}): ColumnProfile => ({
  ...CONTENT,
  id: name,
  name,
  isShared: false,
  organisationId: 'own',
  changedAt: instant('2026-11-23T08:00:00Z'),
  version: 1,
  ...change,
});
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('A Spaltenprofil', () => {
  test('finds its columns wherever they stand and however they are written', () => {
    const meaning = meaningBy(CONTENT, headOf('Name', 'DVV Kategorie', 'GUID'));
    expect(meaning.columns.map(({ index }) => index)).toEqual([2, 1, null]);
    expect(meaning.lines).toEqual({ index: 1, values: ['4.22'] });
  });

  test('says which headings a file does not have', () => {
    expect(missingHeadings(CONTENT, headOf('guid'))).toEqual(['dvv_kategorie']);
    expect(meaningBy(CONTENT, headOf('guid')).lines).toBeNull();
  });

  test('knows a column without a heading by its place', () => {
    const head = headOf('Nr', '');
    const meaning = { columns: [{ column: 'Titel', index: 1, text: null }], translations: [], lines: null };
    expect(meaningBy(contentOf(meaning, head), head)).toEqual(meaning);
  });

  test('of any mapping means the same for the same file, however its columns are shuffled', () => {
    const titles = ['Nr', 'Bezeichnung', 'Haus', '', 'Größe'];
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(4)), { minLength: 1, maxLength: 5 }),
        fc.shuffledSubarray([0, 1, 2, 4], { minLength: 4 }),
        (places, order) => {
          const head = headOf(...titles);
          const columns = places.map((index, i) => ({
            column: `C${i}`,
            index: index === 3 ? null : index,
            text: null,
          }));
          const content = contentOf({ columns, translations: [], lines: null }, head);
          const shuffled = headOf(...order.map((place) => titles[place] ?? ''));
          const found = meaningBy(content, shuffled).columns.map(({ index }) =>
            index === null ? null : (order[index] ?? null),
          );
          expect(found).toEqual(columns.map(({ index }) => index));
        },
      ),
    );
  });
});

describe('The profile that fits a file', () => {
  const head = headOf('guid', 'dvv_kategorie', 'name');
  test.each<[string, readonly ColumnProfile[], string | null]>([
    [
      'none where a heading is missing',
      [profile('a', { lines: { heading: 'bezirk', values: ['x'] } })],
      null,
    ],
    ['none that speaks of no heading', [profile('a', { columns: [], lines: null })], null],
    ['an own one before a shared one', [profile('a', { organisationId: 'other' }), profile('b')], 'b'],
    ['the one that speaks of most', [profile('a', { columns: CONTENT.columns.slice(1) }), profile('b')], 'b'],
    ['the first by name', [profile('b'), profile('a')], 'a'],
  ])('%s', (_what, profiles, id) => {
    expect(chooseProfile(profiles, head, 'own')?.id ?? null).toBe(id);
  });
});

describe('A profile as a file', () => {
  test('comes back as it went', () => {
    const read = readProfileFile(bytesOf(writeProfileFile({ ...CONTENT, name: 'Kufer' })));
    expect(read).toEqual({ profile: { ...CONTENT, name: 'Kufer' } });
  });

  const file = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(writeProfileFile({ ...CONTENT, name: 'Kufer' })) as object), ...change });
  test.each([
    ['no JSON', 'Kufer', /JSON/],
    ['other JSON', '{"a":1}', /kein Spaltenprofil/],
    ['another version', file({ version: 2 }), /anderen Version/],
    ['no name', file({ name: ' ' }), /unvollständig/],
    ['columns that are none', file({ columns: [{ column: 1 }] }), /unvollständig/],
    ['no values', file({ lines: { heading: 'a', values: [] } }), /unvollständig/],
    [
      'a text without end',
      file({ translations: [{ column: 'Kursart', from: 'x'.repeat(300), to: '' }] }),
      /unvoll/,
    ],
    [
      'a column of elsewhere',
      file({ columns: [{ column: 'Ferien', heading: 'a', text: null }] }),
      /„Ferien“/,
    ],
  ])('is refused in a sentence: %s', (_what, text, sentence) => {
    expect(readProfileFile(bytesOf(text))).toEqual({ sentence: expect.stringMatching(sentence) });
  });

  test('of any content is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readProfileFile(bytesOf(file({ columns: value, translations: value, lines: value })));
        expect('sentence' in read || Array.isArray(value)).toBe(true);
      }),
    );
  });

  test('gets a name that is free', () => {
    expect([freeName('Kufer', []), freeName('Kufer', ['Kufer', 'Kufer (2)'])]).toEqual([
      'Kufer',
      'Kufer (3)',
    ]);
    expect(freeName('x'.repeat(80), ['x'.repeat(80)])).toHaveLength(80);
  });
});
