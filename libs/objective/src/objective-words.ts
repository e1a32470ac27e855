import type { GoalState } from './goal.js';
import type { NeedState } from './need.js';
import type { GoalAct, NeedAct, ObjectiveParty } from './objective-acts.js';

/** “Stände eines Bedarfs” in German: for refusals and the handbook. The web has texts of its own. */
export const NEED_STATE_WORDS: Readonly<Record<NeedState, string>> = {
  open: 'offen',
  met: 'gedeckt',
  dropped: 'nicht weiterverfolgt',
};

/** “Stände eines Wirkungsziels” in German. */
export const GOAL_STATE_WORDS: Readonly<Record<GoalState, string>> = {
  open: 'offen',
  reached: 'erreicht',
  dropped: 'aufgegeben',
};

/** Steps of a need, as what somebody does. */
export const NEED_ACT_WORDS: Readonly<Record<NeedAct, string>> = {
  meet: 'als gedeckt eintragen',
  drop: 'nicht weiterverfolgen',
  reopen: 'wieder öffnen',
};

/** Steps of a goal, as what somebody does. */
export const GOAL_ACT_WORDS: Readonly<Record<GoalAct, string>> = {
  reach: 'als erreicht eintragen',
  drop: 'aufgeben',
  reopen: 'wieder öffnen',
};

/** Who takes them. */
export const OBJECTIVE_PARTY_WORDS: Readonly<Record<ObjectiveParty, string>> = {
  lead: 'Leitung einer Arbeitsgruppe des Themenfelds',
  district: 'Kreisverwaltung',
};
