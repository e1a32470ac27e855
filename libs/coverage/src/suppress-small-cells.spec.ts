import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suppressSmallCells } from './index.js';
import type { CountedPart, SmallCellSuppression } from './index.js';

/** Groups of counts; the parts of group `x` are `x0`, `x1` and so on. */
const table = (groups: Record<string, readonly number[]>): CountedPart[] =>
  Object.entries(groups).flatMap(([group, counts]) =>
    counts.map((count, i) => ({ part: `${group}${i}`, group, count })),
  );
const hidden = ({ parts, groups, isTotalHidden }: SmallCellSuppression) =>
  [...parts, ...groups, ...(isTotalHidden ? ['total'] : [])].join(' ');

describe('suppressSmallCells below 3', () => {
  it.each<[string, Record<string, number[]>, string]>([
    ['nothing small', { x: [3, 4], y: [5, 0] }, ''],
    ['nothing at all', { x: [0, 0], y: [] }, ''],
    ['two small counts protect each other', { x: [1, 2, 9] }, 'x0 x1'],
    ['one takes the next smallest with it', { x: [1, 9, 4, 0] }, 'x0 x2'],
    ['two ones do not protect each other', { x: [1, 1, 9, 4] }, 'x0 x1 x3'],
    [
      'a group without another part hides its total, and the next smallest group',
      { x: [9, 9], y: [2, 0], z: [5, 6] },
      'y0 z0 y z',
    ],
    ['a group of ones is not protected by its total', { x: [1, 1, 1], y: [9, 4] }, 'x0 x1 x2 y1 x y'],
    ['no other group: the whole is hidden', { x: [2] }, 'x0 x total'],
    ['two small groups with one in each', { x: [1], y: [1], z: [7, 8] }, 'x0 y0 z0 x y z'],
    ['two small groups, not both 1', { x: [1], y: [2], z: [7, 8] }, 'x0 y0 x y'],
    ['a group that hides parts already needs no more', { x: [2], y: [1, 2] }, 'x0 y0 y1 x y'],
    ['a small whole', { x: [1], y: [1] }, 'x0 y0 x y total'],
    ['equal counts: the smaller key', { x: [4, 4, 1] }, 'x0 x2'],
  ])('%s', (_, groups, expected) => {
    expect(hidden(suppressSmallCells(table(groups), 3))).toBe(expected);
  });

  it('hides a row for a small figure beside its count', () => {
    const parts = [
      { part: 'a', group: 'x', count: 20, further: [19, 1] },
      { part: 'b', group: 'x', count: 30, further: [20, 10] },
      { part: 'c', group: 'x', count: 40, further: [40, 0] },
    ];
    expect(hidden(suppressSmallCells(parts, 3))).toBe('a b');
    expect(hidden(suppressSmallCells(parts.slice(2), 3))).toBe('');
    expect(hidden(suppressSmallCells([...parts.slice(0, 1), ...parts.slice(2)], 3))).toBe('a x total');
  });
});

/**
 * An attack: is there a table that fits all that is published, hidden counts at least 1, and in which the given cells have
 * another sum than in truth? The cells asked for are tried first.
 */
function canDiffer(
  truth: readonly CountedPart[],
  published: SmallCellSuppression,
  asked: readonly CountedPart[],
): boolean {
  const unknown = [...asked, ...truth.filter((part) => !asked.includes(part))].filter((part) =>
    published.parts.has(part.part),
  );
  const largest = Math.max(...truth.map((part) => part.count)) * truth.length + 2;
  const guess = new Map(truth.map((part) => [part, part.count]));
  const sum = (parts: readonly CountedPart[], of = guess) =>
    parts.reduce((total, part) => total + (of.get(part) ?? 0), 0);
  const isShown = (group: string) => !published.groups.has(group);
  const totals = [
    ...[...new Set(truth.map((part) => part.group))]
      .filter(isShown)
      .map((group) => truth.filter((part) => part.group === group)),
    ...(published.isTotalHidden ? [] : [truth]),
  ].map((parts) => ({ parts, sum: sum(parts) }));
  const trueSum = sum(asked);
  const fits = (open: readonly CountedPart[]) =>
    totals.every((total) => {
      const left = total.parts.filter((part) => open.includes(part)).length;
      const known = sum(total.parts.filter((part) => !open.includes(part)));
      return left === 0 ? known === total.sum : known + left <= total.sum;
    });
  const search = (index: number): boolean => {
    if (index >= asked.length && sum(asked) === trueSum) return false;
    const part = unknown[index];
    if (part === undefined) return true;
    for (let count = 1; count <= largest; count++) {
      guess.set(part, count);
      const open = unknown.slice(index + 1);
      if (fits(open) && search(index + 1)) return true;
    }
    guess.set(part, part.count);
    return false;
  };
  return fits(unknown) && search(0);
}

describe('suppressSmallCells, always', () => {
  const part = fc.record({ group: fc.constantFrom('x', 'y', 'z'), count: fc.integer({ min: 0, max: 5 }) });
  const parts = fc
    .array(part, { maxLength: 7 })
    .map((rows) => rows.map((row, i): CountedPart => ({ ...row, part: `${row.group}${i}` })));
  const threshold = fc.integer({ min: 2, max: 5 });

  it('leaves every hidden figure with more than one possible value', () => {
    fc.assert(
      fc.property(parts, threshold, (truth, below) => {
        const published = suppressSmallCells(truth, below);
        const inGroup = (group: string) => truth.filter((row) => row.group === group);
        for (const row of truth.filter((each) => published.parts.has(each.part))) {
          expect(canDiffer(truth, published, [row])).toBe(true);
        }
        for (const group of published.groups) {
          expect(
            canDiffer(
              truth,
              published,
              inGroup(group).filter((row) => published.parts.has(row.part)),
            ),
          ).toBe(true);
        }
        if (published.isTotalHidden) {
          expect(
            canDiffer(
              truth,
              published,
              truth.filter((row) => published.parts.has(row.part)),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('shows no small count, hides no 0, and hides nothing where nothing is small', () => {
    fc.assert(
      fc.property(parts, threshold, (truth, below) => {
        const published = suppressSmallCells(truth, below);
        const isSmall = (count: number) => count > 0 && count < below;
        const total = (rows: readonly CountedPart[]) => rows.reduce((sum, row) => sum + row.count, 0);
        for (const row of truth) {
          if (isSmall(row.count)) expect(published.parts).toContain(row.part);
          if (row.count === 0) expect(published.parts).not.toContain(row.part);
          const group = truth.filter((other) => other.group === row.group);
          if (isSmall(total(group))) expect(published.groups).toContain(row.group);
          if (total(group) === 0) expect(published.groups).not.toContain(row.group);
        }
        if (isSmall(total(truth))) expect(published.isTotalHidden).toBe(true);
        if (!truth.some((row) => isSmall(row.count))) expect(hidden(published)).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of rows', () => {
    const twice = parts.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(twice, threshold, ([rows, others], below) => {
        expect(suppressSmallCells(others, below)).toEqual(suppressSmallCells(rows, below));
      }),
    );
  });
});
