import { Injectable } from '@nestjs/common';
import type { RuleParameter } from '#libs/rule-parameter';
import { RuleParameterRepository } from '../persistence/rule-parameter.repository.js';

/** “Regelwerte nachschlagen”: all dated rows; which one holds on a day is said by `parameterAt`. */
@Injectable()
export class FindRuleParameters {
  constructor(private readonly parameters: RuleParameterRepository) {}

  all(): Promise<readonly RuleParameter[]> {
    return this.parameters.findAll();
  }
}
