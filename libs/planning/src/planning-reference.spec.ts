import { describe, expect, it } from '@jest/globals';
import { loadHighs } from '../../../test/support/load-highs.js';
import {
  costOf,
  costOfWaiting,
  readKreis,
  toProblem,
  type Instance,
} from '../../../bench/lib/planning/planning-instance.mjs';
import { findPlanFaults, joinPlans, planByPrices, readPlan, splitProblem, writeProgram } from './index.js';

const highs = await loadHighs();

/** The case as people write it down: one variable for each person and offer, waiting as one more choice, and least cost. */
function writePlainly(instance: Instance): string {
  const { persons, offers } = instance;
  const costs: string[] = [];
  const rows: string[] = [];
  const seats = new Map<number, string[]>(offers.map(({ id }) => [id, []]));
  for (const person of persons) {
    const choices = [`w${person.id}`];
    costs.push(`${costOfWaiting(person)} w${person.id}`);
    for (const offer of offers) {
      const cost = costOf(instance, person, offer);
      if (cost === null) continue;
      costs.push(`${cost} x${person.id}_${offer.id}`);
      choices.push(`x${person.id}_${offer.id}`);
      seats.get(offer.id)?.push(`x${person.id}_${offer.id}`);
    }
    rows.push(` p${person.id}: ${choices.join(' + ')} = 1`);
  }
  const opened: string[] = [];
  for (const { id, cap, min, openCost, cand } of offers) {
    const taken = seats.get(id) ?? [];
    if (taken.length === 0) continue;
    if (cand === 0) {
      rows.push(` c${id}: ${taken.join(' + ')} <= ${cap}`);
      continue;
    }
    opened.push(`y${id}`);
    costs.push(`${openCost} y${id}`);
    rows.push(
      ` c${id}: ${taken.join(' + ')} - ${cap} y${id} <= 0`,
      ` m${id}: ${taken.join(' + ')} - ${min} y${id} >= 0`,
    );
  }
  return [
    'Minimize',
    ` cost: ${costs.join(' + ')}`,
    'Subject To',
    ...rows,
    'Binary',
    ` ${opened.join(' ')}`,
    'End',
  ].join('\n');
}

describe('The planning case of a Kreis', () => {
  const instance = readKreis();
  const { problem, waiting } = toProblem(instance);

  it('has the same best plan by cells, taken apart, as by people written down plainly', () => {
    const parts = splitProblem(problem).map((part) => {
      const { Columns, ObjectiveValue } = highs.solve(writeProgram(part), {
        output_flag: false,
        mip_rel_gap: 0,
      });
      const values = Object.fromEntries(
        Object.entries(Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0]),
      );
      return { part, plan: readPlan(part, { values, bound: ObjectiveValue }) };
    });
    const plan = joinPlans(parts);
    expect(findPlanFaults(problem, plan)).toEqual([]);
    expect(waiting - plan.points).toBe(101_456);
    const plain = highs.solve(writePlainly(instance), { output_flag: false, mip_rel_gap: 0 });
    expect(Math.round(plain.ObjectiveValue)).toBe(101_456);
  });

  it('is planned with prices to half a percent of the best, and the bound says no more than that', () => {
    const plan = joinPlans(splitProblem(problem).map((part) => ({ part, plan: planByPrices(part) })));
    expect(findPlanFaults(problem, plan)).toEqual([]);
    expect(waiting - plan.points).toBeLessThan(101_456 * 1.005);
    expect(waiting - plan.bound).toBeLessThanOrEqual(101_456);
    expect(waiting - plan.bound).toBeGreaterThan(101_456 * 0.995);
  });
});
