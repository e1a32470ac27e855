// The door of `rule-parameter`. Named exports only.
export { parameterAt, PARAMETER_KEYS, sourceAt } from './rule-parameter.js';
export type { ParameterKey, RuleParameter } from './rule-parameter.js';
