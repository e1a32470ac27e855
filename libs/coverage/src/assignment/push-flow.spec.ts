import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addArc, flowOn, layNetwork, type ArcList } from './flow-network.js';
import { pushFlow } from './push-flow.js';

type Arc = readonly [from: number, to: number, capacity: number];
const MANY = 1000;

const networkOf = (nodeCount: number, arcs: readonly Arc[]) => {
  const list: ArcList = [];
  const numbers = arcs.map(([from, to, capacity]) => addArc(list, from, to, capacity));
  return { network: layNetwork(nodeCount, list), numbers };
};

describe('pushFlow', () => {
  it.each<[string, Arc[], number]>([
    ['no way', [[1, 0, 5]], 0],
    ['one way', [[0, 3, 5]], 5],
    ['the narrowest arc decides', [[0, 1, 5], [1, 2, 2], [2, 3, 9]], 2], // prettier-ignore
    ['two ways', [[0, 1, 2], [0, 2, 3], [1, 3, 9], [2, 3, 9]], 5], // prettier-ignore
    ['a circle', [[0, 1, 2], [1, 2, 2], [2, 1, 2], [2, 3, 1]], 1], // prettier-ignore
  ])('%s', (_, arcs, expected) => {
    expect(pushFlow(networkOf(4, arcs).network, 0, MANY)).toBe(expected);
  });

  it('sends no more than it is told', () => {
    const { network, numbers } = networkOf(2, [[0, 1, 5]]);
    expect([pushFlow(network, 0, 2), pushFlow(network, 0, 2), pushFlow(network, 0, 2)]).toEqual([2, 2, 1]);
    expect(flowOn(network, numbers[0] ?? 0)).toBe(5);
  });

  it('reroutes what was sent before', () => {
    const { network } = networkOf(5, [[0, 2, 1], [0, 3, 1], [1, 3, 1], [2, 4, 1], [3, 4, 1]]); // prettier-ignore
    expect([pushFlow(network, 0, 1), pushFlow(network, 1, 1)]).toEqual([1, 1]);
  });
});

describe('pushFlow against every cut', () => {
  const NODES = 7;
  const SINK = NODES - 1;
  const node = fc.integer({ min: 0, max: SINK });
  const arcs = fc.array(fc.tuple(node, node, fc.integer({ min: 0, max: 4 })), { maxLength: 22 });

  /** Smallest sum of a cut that holds what sets out from each node (`supply`) on one side and the sink on the other. */
  const smallestCut = (given: readonly Arc[], supply: readonly number[]): number => {
    let smallest = Infinity;
    for (let side = 0; side < 1 << SINK; side++) {
      const isIn = (index: number) => ((side >> index) & 1) === 1;
      const across = given.filter(([from, to]) => isIn(from) && !isIn(to));
      const outside = supply.filter((_, index) => !isIn(index));
      smallest = Math.min(
        smallest,
        across.reduce((sum, arc) => sum + arc[2], 0) + outside.reduce((a, b) => a + b, 0),
      );
    }
    return smallest;
  };

  it('sends from one node after the other as much as the smallest cut lets through', () => {
    fc.assert(
      fc.property(
        arcs,
        fc.array(fc.tuple(fc.integer({ min: 0, max: SINK - 1 }), fc.integer({ min: 0, max: 5 }))),
        (given, pushes) => {
          const { network, numbers } = networkOf(NODES, given);
          const supply = Array.from({ length: SINK }, () => 0);
          let sent = 0;
          for (const [from, most] of pushes) {
            supply[from] = (supply[from] ?? 0) + most;
            sent += pushFlow(network, from, most);
            expect(sent).toBe(smallestCut(given, supply));
          }
          given.forEach(([, , capacity], i) => {
            expect(flowOn(network, numbers[i] ?? 0)).toBeGreaterThanOrEqual(0);
            expect(flowOn(network, numbers[i] ?? 0)).toBeLessThanOrEqual(capacity);
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});
