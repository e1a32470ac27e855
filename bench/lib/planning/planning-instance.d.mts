import type { PlanningProblem } from '../../../libs/planning/src/index.js';

export interface Instance {
  readonly persons: readonly Person[];
  readonly offers: readonly Offer[];
}
export interface Person {
  readonly id: number;
}
export interface Offer {
  readonly id: number;
  readonly cap: number;
  readonly min: number;
  readonly openCost: number;
  readonly cand: 0 | 1;
}
export function readKreis(): Instance;
export function costOf(instance: Instance, person: Person, offer: Offer): number | null;
export function costOfWaiting(person: Person): number;
export function toProblem(instance: Instance): {
  readonly problem: PlanningProblem;
  readonly waiting: number;
};
