import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** Counts what was answered, by the template of its address; what has none is one kind, or whoever tries addresses would fill the memory. */
export function measureRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', (request, reply, done) => {
    metrics.countRequest({
      method: request.method,
      route: request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown'),
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
    done();
  });
}
