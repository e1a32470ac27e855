import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';

const current = new AsyncLocalStorage<string>();

/** “Vorgangsnummer”: of the request from which all that happens here follows, over events, jobs and mails; undefined where none does. */
export function correlation(): string | undefined {
  return current.getStore();
}

/** Work that follows from what has this number. Null, for what came before there were numbers, leaves it without one. */
export function correlated<T>(number: string | null, work: () => T): T {
  return number === null ? current.exit(work) : current.run(number, work);
}

/** Everything that a request leads to has its number. Parsing a body may lose it, so it is given a second time. */
export function correlateRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => current.run(request.id, done));
  server.addHook('preValidation', (request, _reply, done) => current.run(request.id, done));
}
