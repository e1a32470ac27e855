import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchorAt, bearing, drawSketch, linesOf, type SketchFrame } from './sketch-geometry.js';

const GERMERSHEIM = { latitude: 49.2233, longitude: 8.3639 };
const FRAME: SketchFrame = { width: 320, height: 240, sides: 44, ends: 62 };

describe('where a course lies', () => {
  test.each([
    [0.1, 0, 'north'],
    [0.1, 0.15, 'north-east'],
    [0, 0.1, 'east'],
    [-0.1, 0.15, 'south-east'],
    [-0.1, 0, 'south'],
    [-0.1, -0.15, 'south-west'],
    [0, -0.1, 'west'],
    [0.1, -0.15, 'north-west'],
    [0.1, -0.01, 'north'],
  ] as const)('%f degrees up and %f to the right is %s', (up, right, point) => {
    const { latitude, longitude } = GERMERSHEIM;
    expect(bearing(GERMERSHEIM, { latitude: latitude + up, longitude: longitude + right }).point).toBe(point);
  });

  test('Germersheim to Speyer is eleven kilometres', () => {
    const { kilometres, point } = bearing(GERMERSHEIM, { latitude: 49.3173, longitude: 8.4312 });
    expect(kilometres).toBeGreaterThan(11);
    expect(kilometres).toBeLessThan(12);
    expect(point).toBe('north-east');
  });
});

describe('the sketch', () => {
  const near = fc.record({
    latitude: fc.double({ min: 48.9, max: 49.6, noNaN: true }),
    longitude: fc.double({ min: 7.9, max: 8.9, noNaN: true }),
  });

  test('keeps both places inside its frame, with room for names', () => {
    fc.assert(
      fc.property(near, near, (home, site) => {
        const sketch = drawSketch(home, site, FRAME);
        for (const { x, y } of [sketch.home, sketch.site]) {
          expect(x).toBeGreaterThanOrEqual(FRAME.sides - 0.001);
          expect(x).toBeLessThanOrEqual(FRAME.width - FRAME.sides + 0.001);
          expect(y).toBeGreaterThanOrEqual(FRAME.ends - 0.001);
          expect(y).toBeLessThanOrEqual(FRAME.height - FRAME.ends + 0.001);
        }
      }),
    );
  });

  test('north is up and east is right, in no language mirrored', () => {
    const { home, site } = drawSketch(GERMERSHEIM, { latitude: 49.3, longitude: 8.45 }, FRAME);
    expect(site.x).toBeGreaterThan(home.x);
    expect(site.y).toBeLessThan(home.y);
  });

  test('its scale is a round number that fits', () => {
    const { scale, home, site } = drawSketch(GERMERSHEIM, { latitude: 49.3173, longitude: 8.4312 }, FRAME);
    expect(scale.kilometres).toBe(5);
    const drawn = Math.hypot(site.x - home.x, site.y - home.y);
    expect((drawn / scale.length) * scale.kilometres).toBeCloseTo(11.5, 0);
  });

  test('names are broken between words and stay inside', () => {
    expect(linesOf('Haus der Bildung am Paradeplatz', 24)).toEqual(['Haus der Bildung am', 'Paradeplatz']);
    expect(linesOf('Donaudampfschifffahrtsgesellschaft', 10)).toEqual(['Donaudampfschifffahrtsgesellschaft']);
    expect([anchorAt(44, 320), anchorAt(160, 320), anchorAt(276, 320)]).toEqual(['start', 'middle', 'end']);
  });
});
