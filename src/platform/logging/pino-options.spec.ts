import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { correlated } from './correlation.js';
import { pinoOptions } from './pino-options.js';

const ID = '53be2a20-8431-4207-818d-7f5a91f5176a';
const SECRET = 'aB3-_'.repeat(8) + 'xyz';

/** What a logger of the platform writes. */
function written(log: (logger: pino.Logger) => void): string {
  const lines: string[] = [];
  log(pino(pinoOptions('debug'), { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

describe('lines of the log', () => {
  it.each<[string, (logger: pino.Logger) => void]>([
    ['a body', (logger) => logger.info({ body: { note: 'PLANTED' } }, 'x')],
    ['a body of a request', (logger) => logger.info({ request: { body: 'PLANTED' } }, 'x')],
    ['a cookie', (logger) => logger.info({ a: { headers: { cookie: 'PLANTED' } } }, 'x')],
    ['authorization', (logger) => logger.info({ authorization: 'PLANTED' }, 'x')],
    ['a password', (logger) => logger.warn({ settings: { password: 'PLANTED' } }, 'x')],
    [
      'a whole request',
      (logger) =>
        logger.info({
          req: {
            id: 1,
            method: 'GET',
            url: '/a?name=PLANTED',
            headers: { cookie: 'PLANTED' },
            body: 'PLANTED',
          },
        }),
    ],
    [
      'a whole response',
      (logger) => logger.info({ res: { statusCode: 200, headers: { 'set-cookie': 'PLANTED' } } }),
    ],
    [
      'the values of a statement',
      (logger) =>
        logger.error({ err: Object.assign(new Error('x'), { parameters: ['PLANTED'], detail: 'PLANTED' }) }),
    ],
    [
      'what somebody typed',
      (logger) => logger.error({ err: new Error('invalid input syntax for type date: "PLANTED"') }, 'x'),
    ],
    ['that, in a sentence', (logger) => logger.error('invalid input value for enum: "PLANTED" – SELECT 1')],
    [
      'the address of a recipient',
      (logger) => logger.error({ err: new Error('550 <planted@test.example> unknown') }),
    ],
  ])('do not have %s', (_what, log) => {
    expect(written(log).toLowerCase()).not.toContain('planted');
  });

  it.each([
    ['an id of a row', ID],
    ['a code of a case', 'K7M3TX9P'],
    ['the secret of a link', SECRET],
  ])('do not have %s, in a sentence or in an error', (_what, mark) => {
    const lines = written((logger) => {
      logger.info(`went to /platz/${mark} and back`);
      logger.error({ err: new Error(`${mark} is not there`) }, 'failed');
      logger.info({ req: { id: 1, method: 'GET', url: `/platz/${mark.length > 8 ? mark : ''}` } });
    });
    expect(lines).not.toContain(mark);
    expect(lines).toContain('is not there');
  });

  it('have the number of what they follow from', () => {
    const lines = written((logger) => {
      correlated('number-1', () => logger.info('within'));
      logger.info('without');
    });
    const [within, without] = lines.trim().split('\n');
    expect(JSON.parse(within ?? '')).toMatchObject({ correlation: 'number-1', msg: 'within' });
    expect(JSON.parse(without ?? '')).not.toHaveProperty('correlation');
  });
});
