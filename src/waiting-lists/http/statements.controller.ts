import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { ConfirmStatement } from '../application/confirm-statement.js';
import { FindStatements } from '../application/find-statements.js';
import { StatementListResponse, StatementResponse } from './statement.response.js';

/** “Unsere Zahlen sind vollständig”. */
@ApiTags('demand')
@Controller('api/v1/demand-reports')
export class StatementsController {
  constructor(
    private readonly confirmStatement: ConfirmStatement,
    private readonly statements: FindStatements,
  ) {}

  @Get('statements')
  @Allow('demand-report:read')
  @ApiOkResponse({ type: StatementListResponse })
  async list(@CurrentActor() actor: Actor): Promise<StatementListResponse> {
    const statements = await this.statements.visibleTo(actor);
    return { items: statements.map((statement) => StatementResponse.of(statement)) };
  }

  @Post('statement')
  @Allow('demand-report:write')
  @HttpCode(200)
  @ApiOkResponse({ type: StatementResponse })
  async confirm(@CurrentActor() actor: Actor): Promise<StatementResponse> {
    return StatementResponse.of(await this.confirmStatement.execute(actor));
  }
}
