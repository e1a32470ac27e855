import type { Kernel } from './kernel.js';

/** “Rechenkern für einen Kurstyp”. */
export const KERNEL_OF_ONE: Kernel = {
  lanes: 1,

  weigh({ order }, weights, [demand = NOTHING], weighed) {
    const zones = weights.length;
    let pair = 0;
    for (let position = 0; position < order.length; position++) {
      const people = demand[order[position] as number] as number;
      for (let zone = 0; zone < zones; zone++) weighed[pair++] = (weights[zone] as number) * people;
    }
  },

  ratios({ start, pairs, siteCount }, weighed, [supply = NOTHING]) {
    const ratios = new Float64Array(siteCount);
    for (let site = 0; site < siteCount; site++) {
      const offered = supply[site] as number;
      if (offered === 0) continue;
      const end = start[site + 1] as number;
      let people = 0;
      for (let k = start[site] as number; k < end; k++) people += weighed[pairs[k] as number] as number;
      ratios[site] = people > 0 ? offered / people : 0;
    }
    return ratios;
  },

  spread({ start, pairs, siteCount }, given, table) {
    table.fill(0);
    for (let site = 0; site < siteCount; site++) {
      const part = given[site] as number;
      if (part === 0) continue;
      const end = start[site + 1] as number;
      for (let k = start[site] as number; k < end; k++) {
        const pair = pairs[k] as number;
        table[pair] = (table[pair] as number) + part;
      }
    }
  },

  collect({ order }, weights, table) {
    const scores = new Float64Array(order.length);
    let pair = 0;
    for (let position = 0; position < order.length; position++) {
      let score = 0;
      for (let zone = 0; zone < weights.length; zone++) {
        score += (weights[zone] as number) * (table[pair++] as number);
      }
      scores[order[position] as number] = score;
    }
    return [scores];
  },
};

const NOTHING = new Float64Array(0);
