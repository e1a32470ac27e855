import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { plainAnswer, sendPlainProblem } from './plain-problem.js';

/** What a form may weigh; files have a limit of their own. */
const LARGEST_BODY_BYTES = 1024 * 1024;

/** The server below the controllers, the same for the process and for stories. */
export function httpAdapter(more: { readonly forceCloseConnections?: boolean } = {}): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: 'loopback',
    bodyLimit: LARGEST_BODY_BYTES,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnreadableAddress,
    clientErrorHandler: answerUnreadableRequest,
    ...more,
  });
}

/** What is no request at all, or has a head that is too long, is answered over its bare line, in the same form. */
function answerUnreadableRequest(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_OF[error.code ?? ''] ?? 400;
  const body = JSON.stringify({ type: 'about:blank', ...plainAnswer(status), request: randomUUID() });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** An address that nobody can read, or that is too long, reaches no controller and no filter; it is answered in the same form. */
function answerUnreadableAddress(
  error: { readonly statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  sendPlainProblem(error.statusCode ?? 400, request, reply);
}
