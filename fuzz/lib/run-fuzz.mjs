import { changedTables, digestForeignRows } from './foreign-rows.mjs';
import { judgeAnswer } from './judge-answer.mjs';
import { planRequests } from './plan-requests.mjs';

/** As many at once as a browser opens lines. */
const AT_ONCE = 6;
/** After so many requests of one member it is looked whether a row of others changed. */
const BLOCK = 60;
const MOST_DRAWS = 40;

/**
 * Sends hostile requests as nobody and as each member in turn. `visitors` are `{ name, member, send }`, with `member` null for nobody and
 * `send(request)` giving the answer; `rows(sql, values)` looks into the database. Returns how often what was answered, and findings.
 */
export async function runFuzz({
  description,
  seed,
  requests,
  ids,
  words,
  visitors,
  rows,
  slowMilliseconds,
  betweenBlocks,
  signal,
}) {
  const plan = planRequests({ description, seed, ids, words });
  const report = { requests: 0, statuses: {}, findings: [], slowest: { milliseconds: 0, operation: null } };
  const barred = new Set();
  for (let block = 0; report.requests < requests && signal?.aborted !== true; block += 1) {
    const visitor = visitors[block % visitors.length];
    const before = await digestForeignRows(rows, visitor.member);
    const some = Array.from({ length: Math.min(BLOCK, requests - report.requests) }, () =>
      draw(plan, barred, visitor),
    );
    await sendAll(some, visitor, { report, slowMilliseconds, barred });
    const changed = changedTables(before, await digestForeignRows(rows, visitor.member));
    if (changed.length > 0)
      report.findings.push({
        as: visitor.name,
        wrong: [`Zeilen anderer geändert: ${changed.join(', ')}`],
        operation: some
          .map(({ operation }) => operation)
          .filter((name) => !name.startsWith('GET'))
          .join(', '),
      });
    await betweenBlocks?.();
  }
  return report;
}

/** What somebody may not do at all they were told once, and then mostly what they may do is tried. */
function draw(plan, barred, { name }) {
  for (let tries = 0; tries < MOST_DRAWS; tries += 1) {
    const request = plan.next().value;
    if (!barred.has(`${name} ${request.operation}`)) return request;
  }
  return plan.next().value;
}

async function sendAll(requests, visitor, { report, slowMilliseconds, barred }) {
  const waiting = [...requests];
  const one = async () => {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      const answer = await visitor.send(request);
      if (answer.text.includes('"code":"not-permitted"')) barred.add(`${visitor.name} ${request.operation}`);
      note(report, visitor, request, answer, slowMilliseconds);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

function note(report, { name }, request, answer, slowMilliseconds) {
  report.requests += 1;
  report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
  if (answer.milliseconds > report.slowest.milliseconds)
    report.slowest = { milliseconds: answer.milliseconds, operation: request.operation };
  const wrong = judgeAnswer(answer, { method: request.method, slowMilliseconds });
  if (wrong.length > 0)
    report.findings.push({ as: name, wrong, ...shown(request), answer: answer.text.slice(0, 400) });
}

/** Enough to send it again, and not more than somebody reads. */
function shown({ operation, method, path, headers, body }) {
  return {
    operation,
    method,
    path: path.slice(0, 600),
    headers,
    body: body === null ? null : String(body).slice(0, 1500),
  };
}
