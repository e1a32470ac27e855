import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { LIST_OBSTACLES } from '#libs/waiting-list';
import { ownCasesSentence, whyNobody, whyNotNext, whyThisPerson } from './list-sentences.js';

const day = localDate('2026-11-27');

describe('Sentences of the list', () => {
  it.each([
    [true, 63, 'Als Nächstes an der Reihe: gesetzlicher Vorrang, wartet seit 63 Tagen.'],
    [false, 1, 'Als Nächstes an der Reihe: wartet seit 1 Tag.'],
    [false, 0, 'Als Nächstes an der Reihe: wartet seit 0 Tagen.'],
  ])('why this person (priority: %s, %i days)', (priority, waitedDays, sentence) => {
    expect(whyThisPerson({ priority, waitedDays })).toBe(sentence);
  });

  it.each<[string, Parameters<typeof whyNobody>[0], typeof day | null, string]>([
    ['nobody waits', [], null, 'auf diesen Kurs wartet zurzeit niemand'],
    [
      'many',
      [
        { obstacle: 'paused', people: 2 },
        { obstacle: 'not-tested', people: 3 },
      ],
      day,
      '2 pausieren, 3 warten auf eine Einstufung, ein Angebot ist offen bis 27.11.2026',
    ],
    ['one', [{ obstacle: 'not-tested', people: 1 }], null, '1 wartet auf eine Einstufung'],
    ['a few', [{ obstacle: 'paused', people: null }], null, 'weniger als 3 pausieren'],
    [
      'the course first',
      [
        { obstacle: 'times', people: 4 },
        { obstacle: 'full', people: 0 },
      ],
      null,
      'alle Plätze sind belegt oder angeboten, 4 können zu diesen Zeiten nicht',
    ],
  ])('why nobody: %s', (_, obstacles, openUntil, reasons) => {
    expect(whyNobody(obstacles, { openUntil, fewerThan: 3 })).toBe(`Niemand rückt nach: ${reasons}.`);
  });

  it.each(LIST_OBSTACLES.filter((obstacle) => obstacle !== 'other-wish'))(
    'knows words for %s',
    (obstacle) => {
      const sentence = whyNobody([{ obstacle, people: 4 }], { openUntil: null, fewerThan: 3 });
      expect(sentence).not.toContain('niemand.');
      expect(whyNotNext({ position: 2, ahead: 1, aheadWithPriority: 0, obstacle })).toMatch(/^[A-ZÄÖÜ].*\.$/);
    },
  );

  it.each([
    [1, 0, 0, 'Als Nächstes an der Reihe.'],
    [2, 1, 0, 'An 2. Stelle: 1 Person ist vorher an der Reihe.'],
    [4, 3, 2, 'An 4. Stelle: 3 Menschen sind vorher an der Reihe, davon 2 mit gesetzlichem Vorrang.'],
  ])('why not next, at %i', (position, ahead, aheadWithPriority, sentence) => {
    expect(whyNotNext({ position, ahead, aheadWithPriority, obstacle: null })).toBe(sentence);
  });

  it.each([
    [0, 0, 'Kein Fall Ihrer Stelle wünscht diesen Kurs.'],
    [0, 2, 'Keiner Ihrer Fälle, die diesen Kurs wünschen, kann ihn zurzeit bekommen.'],
    [1, 2, 'Einer Ihrer Fälle kann diesen Kurs bekommen, wenn er an der Reihe ist.'],
    [2, 2, '2 Ihrer Fälle können diesen Kurs bekommen, wenn sie an der Reihe sind.'],
  ])('of own cases, %i of %i', (fitting, all, sentence) => {
    expect(ownCasesSentence(fitting, all)).toBe(sentence);
  });
});
