import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PAGE_HELP } from '../../texts/page-help.js';
import { findPageHelp } from './find-page-help.js';

const ROUTES = join(import.meta.dirname, '../../routes');

/** What is nowhere needs no help; people without an account have a page in their own language. */
const WITHOUT_HELP = ['*', '/platz/:token'];

const addresses = readdirSync(ROUTES)
  .flatMap((file) => [...readFileSync(join(ROUTES, file), 'utf8').matchAll(/(?:page\(|path:)\s*'([^']+)'/g)])
  .map(([, address = '']) => address)
  .filter((address) => !WITHOUT_HELP.includes(address));

describe('Help of each page', () => {
  it('knows the addresses', () => {
    expect(addresses.length).toBeGreaterThan(20);
  });

  it.each(addresses)('%s says what it is for', (address) => {
    expect(PAGE_HELP[address]?.purpose).toMatch(/\.$/);
    expect(findPageHelp(address.replace(/:\w+/g, '4711'), PAGE_HELP)).toBe(PAGE_HELP[address]);
  });

  it('takes a page of its own before one of many', () => {
    expect(findPageHelp('/kurse/neu', PAGE_HELP)).toBe(PAGE_HELP['/kurse/neu']);
    expect(findPageHelp('/kurse/4711', PAGE_HELP)).toBe(PAGE_HELP['/kurse/:id']);
    expect(findPageHelp('/nirgends/4711', PAGE_HELP)).toBeUndefined();
  });
});
