import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Adds an ETag to each successful JSON answer of a GET and answers 304 where the client has it already. Runs before
 * compression, so the tag is that of the content. Answers are private: they depend on who asks.
 */
export function registerEtag(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    const tag = (reply.getHeader('etag') as string | undefined) ?? contentTag(payload);
    void reply.header('etag', tag);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match']?.split(/,\s*/).includes(tag) === true) {
      void reply.code(304).removeHeader('content-length');
      done(null, '');
      return;
    }
    done(null, payload);
  });
}

function contentTag(payload: string): string {
  return `W/"${createHash('sha1').update(payload).digest('base64url')}"`;
}
