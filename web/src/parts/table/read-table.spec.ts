import { describe, expect, test } from '@jest/globals';
import { readTable, wordsOf, type ShownCell } from './read-table.js';

const text = (words: string) => ({ textContent: words, childNodes: [] });

const box = (marks: string, ...childNodes: (ReturnType<typeof text> | ShownCell)[]): ShownCell => ({
  textContent: childNodes.map(({ textContent }) => textContent ?? '').join(''),
  childNodes,
  matches: (selector) => marks !== '' && selector.includes(marks),
});

const cell = (words: string): ShownCell => box('', text(words));
const figure = (words: string): ShownCell => box('.kern-table__cell--numeric', text(words));

describe('a table as it stands on the page', () => {
  test('heads, words and figures in their order', () => {
    const table = {
      rows: [
        { cells: [cell('Gemeinde'), cell('Bedarf')] },
        { cells: [cell('Wörth'), figure('1.204')] },
        { cells: [cell('Berg'), figure('<\u00a03')] },
      ],
    };
    expect(readTable(table)).toEqual({
      heads: ['Gemeinde', 'Bedarf'],
      rows: [
        [
          { kind: 'text', text: 'Wörth' },
          { kind: 'number', text: '1.204', value: 1204 },
        ],
        [
          { kind: 'text', text: 'Berg' },
          { kind: 'text', text: '< 3' },
        ],
      ],
    });
  });

  test('a column of buttons is no column', () => {
    const act = box('', box('.kern-btn', text('Ändern')));
    const table = { rows: [{ cells: [cell('Name'), cell('Was tun')] }, { cells: [cell('Anna-Kurs'), act] }] };
    expect(readTable(table)).toEqual({
      heads: ['Name'],
      rows: [[{ kind: 'text', text: 'Anna-Kurs' }]],
    });
  });

  test('a button beside a fact leaves the fact, and words for those who listen stay out', () => {
    const fact = box('', text('12.01.2027'), box('.kern-btn', text('Ändern')));
    const heard = box('', box('.kern-sr-only', text('Stand: ')), text('offen'));
    const table = { rows: [{ cells: [cell('Tag'), cell('Stand')] }, { cells: [fact, heard] }] };
    expect(readTable(table).rows.map((row) => row.map(({ text: words }) => words))).toEqual([
      ['12.01.2027', 'offen'],
    ]);
  });

  test('a button in one line does not take a column away that says something in another', () => {
    const act = box('', box('.kern-btn', text('Beenden')));
    const table = { rows: [{ cells: [cell('Ende')] }, { cells: [act] }, { cells: [cell('am 12.01.2027')] }] };
    expect(readTable(table)).toMatchObject({
      heads: ['Ende'],
      rows: [[{ text: '' }], [{ text: 'am 12.01.2027' }]],
    });
  });

  test('a column of which nothing is known is still a column, and so is each of a table without lines', () => {
    const table = {
      rows: [{ cells: [cell('Name'), cell('Notiz')] }, { cells: [cell('Anna-Kurs'), cell('')] }],
    };
    expect(readTable(table).heads).toEqual(['Name', 'Notiz']);
    expect(readTable({ rows: [{ cells: [cell('Name'), cell('Was tun')] }] }).heads).toEqual([
      'Name',
      'Was tun',
    ]);
  });

  test('boxes are parted, running text is not', () => {
    expect(wordsOf(box('', box('', text('30.11.2026')), box('', text('14 Tage'))))).toBe(
      '30.11.2026, 14 Tage',
    );
    expect(wordsOf(box('', text('Fall '), box('', text('CCCCCCCC'))))).toBe('Fall CCCCCCCC');
    expect(wordsOf(box('', box('.kern-icon', text('!')), box('', text('offen'))))).toBe('offen');
  });
});
