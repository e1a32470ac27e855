import { applyDecorators, Controller, Get, Header, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/route-permission.js';
import { OpenReadLimit } from '../../platform/links/open-read-limit.js';
import { ReadPublicConcept } from '../application/read-public-concept.js';

/** A calendar that programs read again and again, by its ETag. */
const Calendar = (): MethodDecorator =>
  applyDecorators(
    Public(),
    Header('cache-control', 'public, no-cache'),
    Header('content-type', 'text/calendar; charset=utf-8'),
    Header('content-disposition', 'inline; filename="integrationskonzept-termine.ics"'),
    ApiProduces('text/calendar'),
    ApiOkResponse({ schema: { type: 'string' } }),
  );

/** “Öffentlicher Kalender”: at the address that people pass on, and at that of the interface. */
@ApiTags('public-concept')
@UseInterceptors(OpenReadLimit)
@Controller()
export class PublicCalendarController {
  constructor(private readonly concept: ReadPublicConcept) {}

  @Get('integrationskonzept/termine.ics')
  @Calendar()
  atItsAddress(): Promise<string> {
    return this.concept.calendar();
  }

  @Get('api/v1/public/concept/events.ics')
  @Calendar()
  ofTheInterface(): Promise<string> {
    return this.concept.calendar();
  }
}
