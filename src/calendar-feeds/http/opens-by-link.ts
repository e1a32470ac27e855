import { applyDecorators, Header, UseInterceptors } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Public } from '../../platform/auth/route-permission.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { OpenReadLimit } from '../../platform/links/open-read-limit.js';

/** A route that hands out a calendar to whoever knows its link. */
export const OpensByLink = (): MethodDecorator =>
  applyDecorators(
    Public(),
    UseInterceptors(OpenReadLimit, LimitLinks),
    Header('content-type', 'text/calendar; charset=utf-8'),
    Header('content-disposition', 'inline; filename="kurskreis.ics"'),
    Header('cache-control', 'private, no-cache'),
    Header('referrer-policy', 'no-referrer'),
    ApiProduces('text/calendar'),
    ApiOkResponse({ schema: { type: 'string' } }),
    ApiNotFoundResponse(),
  );
