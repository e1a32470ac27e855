import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { House } from '../support/house.js';

const PROJECT = resolve(import.meta.dirname, '../..');

describe('The interface is described as it is', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
  });
  afterAll(() => house.close());

  it('in docs/openapi.json and in the types of the web', async () => {
    const check = promisify(execFile)(process.execPath, ['scripts/openapi.mjs', '--check'], { cwd: PROJECT });
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });

  it('to everybody, with the reading room beside', async () => {
    const description = await house.visitor().get<{ openapi: string; paths: object }>('/api/openapi.json');
    expect(description.body.openapi).toMatch(/^3\./);
    expect(Object.keys(description.body.paths)).toContain('/api/v1/coverage');
    expect((await house.visitor().get('/api/docs')).status).toBe(200);
  });

  it('and says when it lives and works', async () => {
    expect((await house.visitor().get('/api/health/live')).body).toEqual({ status: 'ok' });
    expect((await house.visitor().get('/api/health/ready')).status).toBe(200);
  });
});
