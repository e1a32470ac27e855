import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { houseFiles, PROJECT } from './source-files.js';

/** Without an account, and yet not counted: why each may stay so. */
const UNCOUNTED: Readonly<Record<string, string>> = {
  'src/platform/health/health.controller.ts':
    'Container und Proxys fragen jede Sekunde; die Antwort ist klein.',
  'src/organisations/http/session.controller.ts':
    'Anmeldeversuche zählt `SignIn` selbst; was es sonst sagt, ist eine Zeile der Einstellungen.',
};

const controllers = houseFiles().filter(({ path }) => path.endsWith('.controller.ts'));
const open = controllers.filter(
  ({ text }) => /@(Public|PageForAll)\(/.test(text) || text.includes('  Public(),'),
);
const isCounted = (text: string): boolean =>
  /@UseInterceptors\([^)]*(LimitLinks|OpenReadLimit|PageLimit)/.test(text);

describe('Routes that need no account', () => {
  it('are found', () => expect(open.length).toBeGreaterThan(12));

  it('are counted for each address from which somebody asks, or say why not', () => {
    const uncounted = open.filter(({ text }) => !isCounted(text)).map(({ path }) => path);
    expect(new Set(uncounted)).toEqual(new Set(Object.keys(UNCOUNTED)));
  });

  it('outside of /api reach the server from the web that somebody works on', () => {
    const config = readFileSync(join(PROJECT, 'web/vite.config.ts'), 'utf8');
    const paths = controllers.flatMap(({ text }) => {
      const [, above = ''] = /@Controller\((?:'([^']*)')?\)/.exec(text) ?? [];
      const below = [...text.matchAll(/@Get\('([^']+)'\)/g)].map(([, path = '']) => path);
      return above === '' ? below : [above];
    });
    const outside = paths.filter((path) => !path.startsWith('api/')).map((path) => `/${path.split('/:')[0]}`);
    expect(outside.length).toBeGreaterThan(3);
    const ways = [...config.matchAll(/^ {2}'([^']+)'/gm)].map(([, way = '']) => way);
    const reaches = (path: string): boolean =>
      ways.some((way) => (way.startsWith('^') ? new RegExp(way).test(path) : path.startsWith(way)));
    expect(outside.filter((path) => !reaches(path))).toEqual([]);
    expect(reaches('/kursfinder.css')).toBe(false);
  });
});
