import { Agent, request as begin } from 'node:http';
import { performance } from 'node:perf_hooks';

const LONGEST_MILLISECONDS = 60_000;
/** Two who change the same thing at once, or what is no longer there to be done: lawful answers, counted apart. */
const LAWFUL = new Set([409]);

/**
 * Asks in turn the processes that share the work, by the name of one county, and notes how long each answer took from the moment at which
 * it was due.
 */
export function clientOf(addresses, host) {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const noted = new Map();
  let turn = 0;

  async function ask({
    kind,
    person,
    method = 'GET',
    path,
    body,
    since = performance.now(),
    alsoLawful = [],
  }) {
    const answer = await send({
      agent,
      address: addresses[turn++ % addresses.length],
      host,
      person,
      method,
      path,
      body,
    });
    const milliseconds = performance.now() - since;
    const isLawful = LAWFUL.has(answer.status) || alsoLawful.includes(answer.status);
    const isGood = answer.status >= 200 && answer.status < 400;
    note(kind, {
      milliseconds,
      isRefused: isLawful,
      error: isGood || isLawful ? null : `${answer.status} ${answer.text.slice(0, 300)}`,
    });
    return isGood && answer.text.startsWith('{') ? JSON.parse(answer.text) : null;
  }

  function note(kind, { milliseconds, isRefused, error }) {
    const entry = noted.get(kind) ?? { times: [], refused: 0, errors: [] };
    noted.set(kind, entry);
    entry.times.push(milliseconds);
    if (isRefused) entry.refused += 1;
    if (error !== null) entry.errors.push(error);
  }
  return { ask, noted, close: () => agent.destroy() };
}

/** One request of a person behind their own address; a cookie that is set is kept. */
function send({ agent, address, host, person, method, path, body }) {
  const { hostname, port } = new URL(address);
  const text = body === undefined ? null : JSON.stringify(body);
  const headers = {
    host,
    'x-forwarded-for': person.ip,
    ...(person.cookie === null ? {} : { cookie: person.cookie }),
    ...(text === null
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  return new Promise((done) => {
    const fail = (error) => done({ status: 0, text: String(error.code ?? error.message) });
    const question = begin({ agent, hostname, port, method, path, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const [cookie] = response.headers['set-cookie'] ?? [];
        if (cookie !== undefined) person.cookie = cookie.split(';')[0];
        done({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    question.setTimeout(LONGEST_MILLISECONDS, () => question.destroy(new Error('no answer in time')));
    question.on('error', fail);
    question.end(text ?? undefined);
  });
}
