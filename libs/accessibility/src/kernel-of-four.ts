import type { Columns, Kernel } from './kernel.js';

/**
 * “Rechenkern für vier Kurstypen”: reads every stored pair once for four formats. The four sums do not wait for each other, which
 * makes four formats little dearer than one.
 */
export const KERNEL_OF_FOUR: Kernel = {
  lanes: 4,

  weigh({ order }, weights, demand, weighed) {
    const [a, b, c, d] = four(demand);
    let at = 0;
    for (let position = 0; position < order.length; position++) {
      const municipality = order[position] as number;
      const ofA = a[municipality] as number;
      const ofB = b[municipality] as number;
      const ofC = c[municipality] as number;
      const ofD = d[municipality] as number;
      for (let zone = 0; zone < weights.length; zone++, at += 4) {
        const weight = weights[zone] as number;
        weighed[at] = weight * ofA;
        weighed[at + 1] = weight * ofB;
        weighed[at + 2] = weight * ofC;
        weighed[at + 3] = weight * ofD;
      }
    }
  },

  ratios({ start, pairs, siteCount }, weighed, supply) {
    const [a, b, c, d] = four(supply);
    const ratios = new Float64Array(siteCount * 4);
    for (let site = 0; site < siteCount; site++) {
      if (a[site] === 0 && b[site] === 0 && c[site] === 0 && d[site] === 0) continue;
      let ofA = 0;
      let ofB = 0;
      let ofC = 0;
      let ofD = 0;
      const end = start[site + 1] as number;
      for (let k = start[site] as number; k < end; k++) {
        const at = (pairs[k] as number) * 4;
        ofA += weighed[at] as number;
        ofB += weighed[at + 1] as number;
        ofC += weighed[at + 2] as number;
        ofD += weighed[at + 3] as number;
      }
      ratios[site * 4] = share(a[site] as number, ofA);
      ratios[site * 4 + 1] = share(b[site] as number, ofB);
      ratios[site * 4 + 2] = share(c[site] as number, ofC);
      ratios[site * 4 + 3] = share(d[site] as number, ofD);
    }
    return ratios;
  },

  spread({ start, pairs, siteCount }, given, table) {
    table.fill(0);
    for (let site = 0; site < siteCount; site++) {
      const a = given[site * 4] as number;
      const b = given[site * 4 + 1] as number;
      const c = given[site * 4 + 2] as number;
      const d = given[site * 4 + 3] as number;
      if (a + b + c + d === 0) continue;
      const end = start[site + 1] as number;
      for (let k = start[site] as number; k < end; k++) {
        const at = (pairs[k] as number) * 4;
        table[at] = (table[at] as number) + a;
        table[at + 1] = (table[at + 1] as number) + b;
        table[at + 2] = (table[at + 2] as number) + c;
        table[at + 3] = (table[at + 3] as number) + d;
      }
    }
  },

  collect({ order }, weights, table) {
    const scores = [0, 1, 2, 3].map(() => new Float64Array(order.length));
    const [a, b, c, d] = four(scores);
    let at = 0;
    for (let position = 0; position < order.length; position++) {
      let ofA = 0;
      let ofB = 0;
      let ofC = 0;
      let ofD = 0;
      for (let zone = 0; zone < weights.length; zone++, at += 4) {
        const weight = weights[zone] as number;
        ofA += weight * (table[at] as number);
        ofB += weight * (table[at + 1] as number);
        ofC += weight * (table[at + 2] as number);
        ofD += weight * (table[at + 3] as number);
      }
      const municipality = order[position] as number;
      a[municipality] = ofA;
      b[municipality] = ofB;
      c[municipality] = ofC;
      d[municipality] = ofD;
    }
    return scores;
  },
};

function share(offered: number, people: number): number {
  return offered > 0 && people > 0 ? offered / people : 0;
}

type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

function four(columns: Columns): Four {
  return columns as unknown as Four;
}
