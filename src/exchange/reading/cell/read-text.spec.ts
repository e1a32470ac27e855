import { describe, expect, it } from '@jest/globals';
import { readText } from './read-text.js';

const cell = (text: string) => ({ line: 3, column: 'Titel', text });

describe('readText', () => {
  it.each([
    [' Wörth ', 'Wörth'],
    ['Wo\u0308rth', 'Wörth'],
    ['Sil\u00ADben\u200Btrennung', 'Silbentrennung'],
    ['=1+1', '=1+1'],
    ["'=1+1", '=1+1'],
    ["'n Abend", "'n Abend"],
    ['zwei\nZeilen', 'zwei\nZeilen'],
  ])('%j is %j', (text, value) => {
    expect(readText(cell(text), 50)).toEqual({ ok: true, value });
  });

  it('refuses what is too long instead of cutting it, and counts letters, not code units', () => {
    expect(readText(cell('😀😀😀'), 3)).toMatchObject({ ok: true });
    expect(readText(cell('abcd'), 3)).toMatchObject({
      problem: { message: 'Zeile 3, Spalte „Titel“: Der Text hat 4 Zeichen; erlaubt sind 3.' },
    });
  });

  it.each(['a\u0007b', 'a\u202Eb', 'a\u0000b'])('refuses the control character in %j', (text) => {
    expect(readText(cell(text), 50)).toMatchObject({ problem: { code: 'control-character' } });
  });

  it('does not take nothing for a text', () => {
    expect(readText(cell('\u200B'), 50)).toMatchObject({ problem: { code: 'value-missing' } });
  });
});
