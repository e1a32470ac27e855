import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/auth/route-permission.js';
import { FindRuleParameters } from '../application/find-rule-parameters.js';
import { RuleParameterListResponse, RuleParameterResponse } from './rule-parameter.response.js';

/** The numbers by which the platform judges, open to every member. */
@ApiTags('rule-parameters')
@Controller('api/v1/rule-parameters')
export class RuleParametersController {
  constructor(private readonly parameters: FindRuleParameters) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: RuleParameterListResponse })
  async list(): Promise<RuleParameterListResponse> {
    return { items: (await this.parameters.all()).map((parameter) => RuleParameterResponse.of(parameter)) };
  }
}
