import { describe, expect, it } from '@jest/globals';
import { readBoundaries } from '../read-boundaries.js';

/** Two squares side by side that share the arc between them; quantised to hundredths of a degree. */
const TOPOLOGY = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [8, 49] },
  arcs: [
    [[10, 0], [0, 10]],
    [[10, 10], [-10, 0], [0, -10], [10, 0]],
    [[10, 0], [10, 0], [0, 10], [-10, 0]],
  ],
  objects: {
    gemeinden: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { AGS: '07334001' } },
        { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { AGS: '07334002' } },
      ],
    },
  },
}; // prettier-ignore
const read = (value: unknown) => readBoundaries(Buffer.from(JSON.stringify(value)), { district: null });

describe('readBoundaries of TopoJSON', () => {
  it('joins arcs, turned round where the number is negative', () => {
    const { boundaries, problems } = read(TOPOLOGY);
    expect(problems).toEqual([]);
    expect(boundaries.map(({ geometry }) => geometry.coordinates)).toEqual([
      [[[8.1, 49], [8.1, 49.1], [8, 49.1], [8, 49], [8.1, 49]]],
      [[[8.1, 49], [8.2, 49], [8.2, 49.1], [8.1, 49.1], [8.1, 49]]],
    ]); // prettier-ignore
  });

  it('reads one without quantisation', () => {
    const { transform: _, ...plain } = TOPOLOGY;
    const arcs = [[[8.1, 49], [8.1, 49.1]], [[8.1, 49.1], [8, 49.1], [8, 49], [8.1, 49]], []]; // prettier-ignore
    expect(read({ ...plain, arcs }).boundaries.map(({ ags }) => ags)).toEqual(['07334001']);
  });

  it.each([
    ['no arcs', { ...TOPOLOGY, arcs: [] }],
    ['arcs that are none', { ...TOPOLOGY, arcs: 'x' }],
    ['texts for numbers', { ...TOPOLOGY, arcs: [[['a', 'b']], [[1]], [null]] }],
    ['no objects', { type: 'Topology' }],
  ])('refuses a topology with %s', (_, topology) => {
    const { boundaries, problems } = read(topology);
    expect(boundaries).toEqual([]);
    expect(problems[0]?.severity).toBe('error');
  });

  it('does not unfold a small file to any size', () => {
    const arc = Array.from({ length: 100_000 }, () => [0, 0]);
    const reference = {
      type: 'Polygon',
      arcs: [Array.from({ length: 1000 }, () => 0)],
      properties: { AGS: '07334001' },
    };
    const { problems } = read({ ...TOPOLOGY, arcs: [arc], objects: { a: reference } });
    expect(problems[0]?.message).toContain('weniger als vier Punkte');
  });
});
