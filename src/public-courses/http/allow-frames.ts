import type { FastifyReply } from 'fastify';

const NOBODY = /frame-ancestors 'none'/;

/**
 * Lets some sites show the answer in a frame; all else of the Content-Security-Policy stays. Without any, nobody may. Throws where the
 * policy of the house does not forbid frames by itself: then this would not be the only exception.
 */
export function allowFrames(reply: FastifyReply, origins: readonly string[]): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '');
  if (!NOBODY.test(policy)) throw new Error('the policy of the house says nothing about frames');
  if (origins.length === 0) return;
  void reply.header(
    'content-security-policy',
    policy.replace(NOBODY, `frame-ancestors ${origins.join(' ')}`),
  );
  // knows no list of sites; browsers of today follow the policy
  reply.removeHeader('x-frame-options');
  // the list is for frames on other sites, and tells nothing that is not public
  void reply.header('cross-origin-resource-policy', 'cross-origin');
}
