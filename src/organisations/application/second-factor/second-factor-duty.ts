import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { dutyParameter } from '#libs/sign-in';
import { Clock } from '../../../platform/clock/clock.js';
import { FindRuleParameters } from '../../../rule-parameters/index.js';

/** “Pflicht zum zweiten Faktor”, as the Regelwerte of today say. */
@Injectable()
export class SecondFactorDuty {
  constructor(
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async isFor(kind: OrganisationKind): Promise<boolean> {
    return parameterAt(await this.parameters.all(), dutyParameter(kind), this.clock.today()) === 1;
  }
}
