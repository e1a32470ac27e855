import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { Settings } from '../../platform/config/settings.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { CancelTest } from '../application/cancel-test.js';
import { ChangeTest } from '../application/change-test.js';
import { ListTests } from '../application/list-tests.js';
import { PostTest } from '../application/post-test.js';
import { ShowTests } from '../application/show-tests.js';
import { testCalendar } from '../application/test-calendar.js';
import {
  CancelPlacementTestRequest,
  ChangePlacementTestRequest,
  PlacementTestListRequest,
  PlacementTestRequest,
} from './placement-test.request.js';
import { PlacementTestListResponse, PlacementTestResponse } from './placement-test.response.js';

const TestId = (): ParameterDecorator => Param('id', new RowId('Den Einstufungstermin'));

/** The shared calendar of placement tests: reading for whoever refers or teaches, writing for the provider of a date. */
@ApiTags('placement-tests')
@Controller('api/v1/placement-tests')
export class PlacementTestsController {
  constructor(
    private readonly listTests: ListTests,
    private readonly showTests: ShowTests,
    private readonly postTest: PostTest,
    private readonly changeTest: ChangeTest,
    private readonly cancelTest: CancelTest,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Allow('placement-test:read')
  @ApiOkResponse({ type: PlacementTestListResponse })
  async list(@Query() query: PlacementTestListRequest): Promise<PlacementTestListResponse> {
    const { from = null, to = null, formatCode = null } = query;
    const tests = await this.listTests.execute({ from, to, formatCode });
    return { items: tests.map((test) => PlacementTestResponse.of(test)) };
  }

  @Get(':id')
  @Allow('placement-test:read')
  @ApiOkResponse({ type: PlacementTestResponse })
  @ApiNotFoundResponse()
  async read(@TestId() id: string): Promise<PlacementTestResponse> {
    return PlacementTestResponse.of(await this.listTests.one(id));
  }

  @Get(':id/calendar')
  @Allow('placement-test:read')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="einstufungstest.ics"')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ type: String })
  @ApiNotFoundResponse()
  async calendar(@TestId() id: string): Promise<string> {
    return testCalendar(await this.listTests.one(id), this.settings.publicUrl);
  }

  @Post()
  @Allow('placement-test:write')
  @ApiCreatedResponse({ type: PlacementTestResponse })
  @ApiUnprocessableEntityResponse()
  async post(
    @Body() body: PlacementTestRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlacementTestResponse> {
    const test = await this.postTest.execute(body.toDetails(), actor);
    return PlacementTestResponse.of(await this.showTests.one(test));
  }

  @Put(':id')
  @Allow('placement-test:write')
  @ApiOkResponse({ type: PlacementTestResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`changed-meanwhile`, `test-cancelled` or `test-over`.' })
  @ApiUnprocessableEntityResponse()
  async change(
    @TestId() id: string,
    @Body() body: ChangePlacementTestRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlacementTestResponse> {
    const test = await this.changeTest.execute(
      { id, details: body.toDetails(), seenVersion: body.version },
      actor,
    );
    return PlacementTestResponse.of(await this.showTests.one(test));
  }

  @Post(':id/cancel')
  @Allow('placement-test:write')
  @HttpCode(200)
  @ApiOkResponse({ type: PlacementTestResponse })
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async cancel(
    @TestId() id: string,
    @Body() { reasonCode }: CancelPlacementTestRequest,
    @CurrentActor() actor: Actor,
  ): Promise<PlacementTestResponse> {
    const test = await this.cancelTest.execute(id, reasonCode, actor);
    return PlacementTestResponse.of(await this.showTests.one(test));
  }
}
