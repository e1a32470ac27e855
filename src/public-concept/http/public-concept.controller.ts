import { Controller, Get, Header, Param, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { attachmentHeader } from '../../documents/index.js';
import { Public } from '../../platform/auth/route-permission.js';
import { Clock } from '../../platform/clock/clock.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { OpenReadLimit } from '../../platform/links/open-read-limit.js';
import { ReadPublicConcept } from '../application/read-public-concept.js';
import { PublicConceptResponse } from './public-concept.response.js';
import { PublicMeasureListResponse, PublicMeasureResponse } from './public-measure.response.js';
import { PublicFieldResponse, PublicGoalResponse } from './public-objective.response.js';

const ThingId = (what: string): ParameterDecorator => Param('id', new RowId(what));

/** Anybody may keep a copy, and asks by its ETag whether it still holds: what is taken back is gone at the next look. */
const Kept = (): MethodDecorator => Header('cache-control', 'public, no-cache');

/** The Integrationskonzept for everybody, without an account. What is internal is answered like what does not exist. */
@ApiTags('public-concept')
@UseInterceptors(OpenReadLimit)
@Controller('api/v1/public/concept')
export class PublicConceptController {
  constructor(
    private readonly concept: ReadPublicConcept,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Kept()
  @ApiOkResponse({ type: PublicConceptResponse })
  @ApiNotFoundResponse()
  async read(): Promise<PublicConceptResponse> {
    return PublicConceptResponse.ofDay(await this.concept.overview(), this.clock.today());
  }

  @Get('measures')
  @Public()
  @Kept()
  @ApiOkResponse({ type: PublicMeasureListResponse })
  @ApiNotFoundResponse()
  async measures(): Promise<PublicMeasureListResponse> {
    return PublicMeasureListResponse.of(await this.concept.overview());
  }

  @Get('measures/:id')
  @Public()
  @Kept()
  @ApiOkResponse({ type: PublicMeasureResponse })
  @ApiNotFoundResponse()
  async measure(@ThingId('Diese Maßnahme') id: string): Promise<PublicMeasureResponse> {
    return PublicMeasureResponse.of(await this.concept.withMeasure(id), id);
  }

  @Get('goals/:id')
  @Public()
  @Kept()
  @ApiOkResponse({ type: PublicGoalResponse })
  @ApiNotFoundResponse()
  async goal(@ThingId('Dieses Wirkungsziel') id: string): Promise<PublicGoalResponse> {
    return PublicGoalResponse.ofGoal(await this.concept.withGoal(id), id);
  }

  @Get('fields/:id')
  @Public()
  @Kept()
  @ApiOkResponse({ type: PublicFieldResponse })
  @ApiNotFoundResponse()
  async field(@ThingId('Dieses Themenfeld') id: string): Promise<PublicFieldResponse> {
    return PublicFieldResponse.ofField(await this.concept.withField(id), id);
  }

  @Get('editions/:id')
  @Public()
  @Kept()
  @ApiOkResponse({ type: PublicConceptResponse })
  @ApiNotFoundResponse()
  async edition(@ThingId('Diese Fassung') id: string): Promise<PublicConceptResponse> {
    return PublicConceptResponse.ofDay(await this.concept.edition(id), this.clock.today());
  }

  @Get('documents/:id')
  @Public()
  @Kept()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse()
  async document(@ThingId('Dieses Dokument') id: string): Promise<StreamableFile> {
    const { content, mediaType, fileName } = await this.concept.document(id);
    return new StreamableFile(content, { type: mediaType, disposition: attachmentHeader(fileName) });
  }
}
