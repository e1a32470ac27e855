import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { operationsOf } from '../../fuzz/lib/honest-values.mjs';
import { judgeAnswer } from '../../fuzz/lib/judge-answer.mjs';
import { planRequests } from '../../fuzz/lib/plan-requests.mjs';

const description = JSON.parse(
  readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/openapi.json'), 'utf8'),
);
const some = (seed, count) => {
  const plan = planRequests({ description, seed, ids: ['36ce1291-dbee-4640-9c93-aabcece5ab74'] });
  return Array.from({ length: count }, () => plan.next().value);
};

describe('Hostile requests', () => {
  it('are the same for the same seed', () => {
    expect(some(1, 500)).toEqual(some(1, 500));
    expect(some(2, 500)).not.toEqual(some(1, 500));
  });

  it('reach each address, and are such that HTTP can carry them', () => {
    const operations = operationsOf(description);
    const requests = some(3, 2 * operations.length);
    const named = new Set(requests.map(({ operation }) => operation));
    expect(operations.filter(({ method, path }) => !named.has(`${method} ${path}`))).toHaveLength(2);
    for (const { path } of requests) expect(path).toMatch(/^\/[\x21-\x7e]*$/);
  });
});

describe('An answer', () => {
  const refusal = { type: 'about:blank', status: 422, code: 'a', detail: 'Das geht nicht.', request: '1' };
  const problem = (change = {}, status = 422) => ({
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    text: JSON.stringify({ ...refusal, status, ...change }),
    milliseconds: 5,
  });
  const judged = (answer, method = 'GET') => judgeAnswer(answer, { method, slowMilliseconds: 1000 });

  it.each([
    ['a refusal in order', problem(), []],
    ['what was found', { status: 200, headers: {}, text: 'SELECT a FROM b', milliseconds: 5 }, []],
    ['an error of ours', problem({}, 500), ['Fehler 500']],
    [
      'no answer',
      { status: 0, headers: {}, text: 'ECONNRESET', milliseconds: 5 },
      ['keine Antwort (ECONNRESET)'],
    ],
    ['a late one', { ...problem(), milliseconds: 1500 }, ['erst nach 1500 ms']],
    ['English', problem({ detail: 'must be a string' }), ['kein deutscher Satz: "must be a string"']],
    [
      'English at a field',
      problem({ fields: [{ field: 'a', code: 'b', message: 'All kinds must be unique' }] }),
      ['kein deutscher Satz: "All kinds must be unique"'],
    ],
    ['a statement', problem({ detail: 'INSERT INTO account' }), ['die Antwort zeigt das Innere']],
    ['a trace', problem({ stack: 'at Foo.bar (file.js:1:2)' }), ['die Antwort zeigt das Innere']],
    ['another status within', problem({ status: 400 }), ['der Absage fehlen Nummer, Kennung oder Vorgang']],
    [
      'another form',
      { ...problem(), headers: { 'content-type': 'application/json' } },
      ['Absage als „application/json“ statt als problem+json'],
    ],
    ['no form', { ...problem(), text: '<html>' }, ['die Absage ist kein JSON']],
  ])('is judged: %s', (_, answer, wrong) => {
    expect(judged(answer)).toEqual(wrong);
  });

  it('to HEAD has no body', () => {
    expect(judged({ ...problem(), text: '' }, 'HEAD')).toEqual([]);
  });
});
