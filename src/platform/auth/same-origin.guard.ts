import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../config/settings.js';
import { Refused } from '../refusal/refused.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Defence against forged requests from other sites (OWASP: Fetch Metadata, with Origin where a browser does not send it). The
 * session cookie is SameSite=Lax as well. Clients that are no browsers send neither header and carry no foreign cookies.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE_METHODS.has(request.method)) return true;
    const site = request.headers['sec-fetch-site'];
    if (site === 'same-origin' || site === 'none') return true;
    if (site === undefined && this.isOwnOrigin(request)) return true;
    throw new Refused(
      'forbidden',
      { code: 'foreign-origin' },
      'Die Anfrage kam von einer fremden Seite und wurde abgewiesen.',
    );
  }

  private isOwnOrigin(request: FastifyRequest): boolean {
    const origin = request.headers.origin;
    if (origin === undefined) return true;
    return (
      origin === new URL(this.settings.publicUrl).origin || origin === `${request.protocol}://${request.host}`
    );
  }
}
