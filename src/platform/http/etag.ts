import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * No answer is kept by a browser whose route does not say so (`KeptByBrowser`). Adds an ETag to each successful JSON answer of a GET and
 * answers 304 where the client has it already. Runs before compression, so the tag is that of the content.
 */
export function registerEtag(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') {
      done(null, payload);
      return;
    }
    // Encoded once: the tag, the length and the socket all want bytes.
    const bytes = Buffer.from(payload);
    const tag = (reply.getHeader('etag') as string | undefined) ?? contentTag(bytes);
    void reply.header('etag', tag);
    if (request.headers['if-none-match']?.split(/,\s*/).includes(tag) === true) {
      void reply.code(304).removeHeader('content-length');
      done(null, '');
      return;
    }
    done(null, bytes);
  });
}

function contentTag(payload: Buffer): string {
  return `W/"${createHash('sha1').update(payload).digest('base64url')}"`;
}
