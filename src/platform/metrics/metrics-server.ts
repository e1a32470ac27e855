import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { CheckReadiness } from '../health/check-readiness.js';
import { Metrics } from './metrics.js';

/**
 * “Messwerte abholen”: on a port of their own, so that the proxy in front of the application never hands them out; behind a token where
 * one is set. The worker, which has no other port, says there too whether it lives and can work.
 */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly metrics: Metrics,
    private readonly readiness: CheckReadiness,
  ) {}

  /** Where it is to be found; undefined where it is switched off. */
  get address(): string | undefined {
    const address = this.server?.address() as AddressInfo | null | undefined;
    return address ? `http://127.0.0.1:${address.port}` : undefined;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.METRICS_PORT === undefined) return;
    this.metrics.watchProcess();
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.listen(this.settings.METRICS_PORT, this.settings.HOST);
    await once(this.server, 'listening');
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
    this.metrics.registry.clear();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path] = (request.url ?? '').split('?');
    if (request.method !== 'GET') return end(response, 405);
    if (path === '/live') return end(response, 200, 'ok\n');
    if (path === '/ready') return end(response, (await this.readiness.execute()).isReady ? 200 : 503);
    if (path !== '/metrics') return end(response, 404);
    if (!this.mayRead(request)) return end(response, 401);
    const text = await this.metrics.registry.metrics();
    end(response, 200, text, this.metrics.registry.contentType);
  }

  private mayRead({ headers }: IncomingMessage): boolean {
    const { METRICS_TOKEN: token } = this.settings;
    return token === undefined || isSame(headers.authorization ?? '', `Bearer ${token}`);
  }
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

function end(response: ServerResponse, status: number, text = '', type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}
