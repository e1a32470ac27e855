import { applyDecorators, Header } from '@nestjs/common';
import { Public } from '../../platform/auth/route-permission.js';

/** A page for everybody. Anybody may keep a copy, and asks by its ETag whether it still holds: what is taken back is gone at the next look. */
export const PageForAll = (contentType = 'text/html; charset=utf-8'): MethodDecorator =>
  applyDecorators(Public(), Header('content-type', contentType), Header('cache-control', 'public, no-cache'));
