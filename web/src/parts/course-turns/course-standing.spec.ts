import { describe, expect, test } from '@jest/globals';
import type { Offering, PlaceOffer } from '../../api/types.js';
import { turnTexts } from '../../texts/waiting-list.js';
import { isRunning, touchedBy, turnsOf } from './course-standing.js';

const offers = (...states: readonly PlaceOffer['state'][]): readonly PlaceOffer[] =>
  states.map((state) => ({ state }) as PlaceOffer);
const sections = (...taken: readonly number[]): Offering['sections'] =>
  taken.map((count, index) => ({
    number: index + 1,
    level: 'A1' as const,
    startsOn: '2026-12-14',
    taken: count,
    held: 0,
    free: 0,
  }));

describe('what can be done with a course', () => {
  test.each([
    ['open', ['postpone', 'merge', 'cancel']],
    ['planned', ['postpone', 'merge', 'cancel']],
    ['started', ['cancel']],
    ['postponed', ['reopen', 'cancel']],
    ['cancelled', []],
    ['ended', []],
  ] as const)('%s', (state, turns) => {
    expect(turnsOf({ state })).toEqual(turns);
  });

  test('places are offered only where people can be taken on', () => {
    expect((['open', 'at-risk', 'started'] as const).every((state) => isRunning({ state }))).toBe(true);
    expect((['planned', 'postponed', 'ended', 'merged'] as const).some((state) => isRunning({ state }))).toBe(
      false,
    );
  });
});

describe('whom calling a course off touches', () => {
  test('those with offers, and those whom the provider took on itself, each once', () => {
    expect(
      touchedBy(
        { sections: sections(14, 12) },
        offers('open', 'accepted', 'enrolled', 'enrolled', 'declined'),
      ),
    ).toEqual({ open: 1, accepted: 1, enrolled: 2, others: 12 });
    expect(touchedBy({ sections: sections(1) }, offers('enrolled', 'enrolled')).others).toBe(0);
  });

  test('is said in a sentence', () => {
    expect(turnTexts.offers(0, 0, 0)).toContain('niemandem');
    expect(turnTexts.offers(1, 0, 0)).toMatch(
      /^1 Platzangebot wird zurückgezogen \(1 offen\)\. Die Person bleibt/,
    );
    expect(turnTexts.offers(2, 1, 1)).toMatch(
      /^4 Platzangebote werden zurückgezogen \(2 offen, 1 angenommen, 1 angemeldet\)/,
    );
  });
});
