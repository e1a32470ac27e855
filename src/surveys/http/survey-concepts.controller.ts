import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { ListSurveyConcepts, type SurveyConcept } from '../application/list-survey-concepts.js';

/** A Themenfeld to which a question may belong. */
export class SurveyFieldResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;
}

/** An edition of the Integrationskonzept. */
export class SurveyConceptResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: [SurveyFieldResponse] })
  fields!: SurveyFieldResponse[];
}

/** The latest edition first. */
export class SurveyConceptListResponse {
  @ApiProperty({ type: [SurveyConceptResponse] })
  items!: SurveyConceptResponse[];

  static of(concepts: readonly SurveyConcept[]): SurveyConceptListResponse {
    return {
      items: concepts.map(({ id, name, fields }) => ({
        id,
        name,
        fields: fields.map((field) => ({ id: field.id, title: field.title })),
      })),
    };
  }
}

/** For which edition and which Themenfelder a survey can ask. */
@ApiTags('surveys')
@Controller('api/v1/survey-concepts')
export class SurveyConceptsController {
  constructor(private readonly listConcepts: ListSurveyConcepts) {}

  @Get()
  @Allow('survey:read')
  @ApiOkResponse({ type: SurveyConceptListResponse })
  async list(): Promise<SurveyConceptListResponse> {
    return SurveyConceptListResponse.of(await this.listConcepts.execute());
  }
}
