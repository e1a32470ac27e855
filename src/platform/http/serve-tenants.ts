import type { FastifyInstance } from 'fastify';
import { inTenant } from '../tenants/current-tenant.js';
import type { TenantDirectory } from '../tenants/tenant-directory.js';
import type { Tenant } from '../tenants/tenant.js';
import { sendPlainProblem } from './plain-problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The county whose address was called. */
    tenant: Tenant | null;
  }
}

/** Whether the installation lives concerns no county; whoever asks does so by the address of a machine. */
const OF_NOBODY = '/api/health/';

/**
 * Every request is work for the county whose address was called. An address of none is refused before anything is read (421, RFC 9110).
 * Parsing a body may lose for whom it is, so it is said a second time.
 */
export function serveTenants(server: FastifyInstance, directory: TenantDirectory): void {
  server.decorateRequest('tenant', null);
  server.addHook('onRequest', (request, reply, done) => {
    // No address of ours has this letter, and PostgreSQL takes no text with it.
    if (request.url.includes('%00')) return sendPlainProblem(400, request, reply);
    if (request.url.startsWith(OF_NOBODY)) return done();
    directory.at(request.host).then(
      (tenant) => {
        if (tenant === undefined) return sendPlainProblem(421, request, reply);
        request.tenant = tenant;
        return inTenant(tenant, done);
      },
      (error: Error) => done(error),
    );
  });
  server.addHook('preValidation', (request, _reply, done) =>
    request.tenant === null ? done() : inTenant(request.tenant, done),
  );
}
