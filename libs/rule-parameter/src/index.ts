// The door of `rule-parameter`. Named exports only, at most twelve.
export { parameterAt, PARAMETER_KEYS } from './rule-parameter.js';
export type { ParameterKey, RuleParameter } from './rule-parameter.js';
