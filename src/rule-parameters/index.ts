// The door of `rule-parameters`: what other rooms may use. Named exports only.
export { FindRuleParameters } from './application/find-rule-parameters.js';
export { RuleParametersHttpModule } from './rule-parameters-http.module.js';
export { RuleParametersModule } from './rule-parameters.module.js';
