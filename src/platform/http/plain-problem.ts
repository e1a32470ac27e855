import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

const SENTENCES: Readonly<Record<number, readonly [code: string, sentence: string]>> = {
  400: ['bad-request', 'Die Anfrage ist so nicht lesbar.'],
  404: ['not-found', 'Diese Adresse gibt es hier nicht.'],
  405: ['method-not-allowed', 'Das geht an dieser Adresse nicht.'],
  408: ['too-slow', 'Die Anfrage kam nicht rechtzeitig ganz an.'],
  413: ['too-large', 'Die Anfrage ist zu groß.'],
  414: ['address-too-long', 'Diese Adresse ist zu lang.'],
  415: ['unsupported-media-type', 'Diese Art von Daten wird hier nicht angenommen.'],
  421: [
    'wrong-address',
    'Unter dieser Adresse arbeitet kein Landkreis. Bitte rufen Sie die Adresse auf, die Ihr Landkreis Ihnen genannt hat.',
  ],
  431: ['head-too-long', 'Der Kopf der Anfrage ist zu lang; oft sind es zu viele Cookies dieser Adresse.'],
  429: ['too-many-requests', 'Zu viele Anfragen. Bitte warten Sie einen Augenblick.'],
};

/** Whatever of a problem follows from its status alone. */
export function plainAnswer(status: number): Pick<Problem, 'status' | 'code' | 'detail'> {
  const [code, detail] = SENTENCES[status] ?? [
    status < 500 ? 'refused' : 'internal-error',
    status < 500
      ? 'Die Anfrage wurde abgewiesen.'
      : 'Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es erneut; Ihre Eingaben sind nicht gespeichert.',
  ];
  return { status, code, detail };
}

/** Answers before any controller or filter could, in the same form. */
export function sendPlainProblem(status: number, request: FastifyRequest, reply: FastifyReply): void {
  const answer = plainAnswer(status);
  void reply
    .status(answer.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(JSON.stringify({ type: 'about:blank', ...answer, request: request.id }));
}
