import { Agent, request as begin } from 'node:http';
import { performance } from 'node:perf_hooks';

/** Longer nobody waits for an answer, whatever is asked. */
const LONGEST_MILLISECONDS = 30_000;

/** Sends requests just as they are, over a few lines that stay open. */
export function sender(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const { hostname, port } = new URL(address);
  const send = ({ method, path, headers, body }, cookie) =>
    new Promise((done) => {
      const start = performance.now();
      const end = (answer) =>
        done({ headers: {}, text: '', ...answer, milliseconds: performance.now() - start });
      const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
      const cookies = cookie === null ? {} : { cookie };
      const question = begin(
        { agent, hostname, port, method, path, headers: { ...cookies, ...safe(headers), ...length } },
        (response) => {
          // A stream of events would go on; that it began is its answer.
          if (response.headers['content-type']?.startsWith('text/event-stream') === true) {
            response.destroy();
            return end({ status: response.statusCode, headers: response.headers });
          }
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', (error) => end({ status: 0, text: error.message }));
          response.on('end', () =>
            end({
              status: response.statusCode,
              headers: response.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      question.setTimeout(LONGEST_MILLISECONDS, () => question.destroy(new Error('no answer in time')));
      question.on('error', (error) => {
        // A line that the server closed after it refused what came before: every client asks again.
        if (question.reusedSocket && error.code === 'ECONNRESET')
          done(send({ method, path, headers, body }, cookie));
        else end({ status: 0, text: error.code ?? error.message });
      });
      question.end(body ?? undefined);
    });
  return { send, close: () => agent.destroy() };
}

/** Headers are one line of Latin letters; anything else is refused here already, by every client. */
function safe(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\t\x20-\x7e]/g, '')]),
  );
}
