import { describe, expect, test } from '@jest/globals';
import { Refused } from '../platform/refusal/refused.js';
import { explainFailure } from './explain-failure.js';
import { WrongUsage } from './wrong-usage.js';

function failing(code: string): Error {
  return Object.assign(new Error(`it failed with ${code}`), { code });
}

describe('how a failure is explained', () => {
  test.each<[string, unknown, RegExp, number]>([
    ['a refusal', new Refused('conflict', { code: 'x' }, 'So nicht.'), /^So nicht\.$/, 1],
    ['wrong usage', new WrongUsage('Die Datei gibt es nicht.'), /^Die Datei gibt es nicht\.$/, 2],
    ['no server', failing('ECONNREFUSED'), /nicht erreichbar/, 2],
    ['no server at either address', new AggregateError([failing('ECONNREFUSED')]), /nicht erreichbar/, 2],
    ['a wrong password', failing('28P01'), /lässt uns nicht hinein/, 2],
    ['an old schema', new Error('query failed', { cause: failing('42P01') }), /„migrate“/, 2],
    ['anything else', new Error('what is this'), /^Unerwarteter Fehler: what is this$/, 2],
  ])('%s', (_, error, sentence, exitCode) => {
    const explained = explainFailure(error);
    expect(explained.sentence).toMatch(sentence);
    expect(explained.exitCode).toBe(exitCode);
  });
});
