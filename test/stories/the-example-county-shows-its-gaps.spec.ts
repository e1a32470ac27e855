import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GapCheckCommand } from '../../src/commands/acts/gap-check.command.js';
import { exampleAccounts, LoadExampleCounty, ResetExampleCounty } from '../../src/example-county/index.js';
import {
  ImportDemand,
  ImportOfferings,
  ImportTravelTimes,
  type ImportedFile,
} from '../../src/exchange/index.js';
import { openCommands } from '../support/commands.js';
import { openExampleCounty } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface GapItem {
  readonly areaName: string;
  readonly formatCode: string;
  readonly cause: string;
}

describe('The example county shows its gaps', () => {
  let house: House;
  let commands: INestApplicationContext;

  beforeAll(async () => {
    house = await openExampleCounty();
    commands = await openCommands(house);
  });
  afterAll(async () => {
    await commands.close();
    await house.close();
  });

  const signIn = async (login: string): Promise<Visitor> => {
    const account = exampleAccounts().find((one) => one.login === login);
    const visitor = house.visitor();
    const answer = await visitor.post('/api/v1/session', { login, password: account?.password });
    expect(answer.status).toBe(201);
    return visitor;
  };

  it('has a check and four gaps with a cause each, without anybody asking', async () => {
    const district = await signIn('landkreis');
    const gaps = await district.get<{ items: GapItem[] }>('/api/v1/gaps?state=open');
    const found = gaps.body.items.map(({ areaName, formatCode, cause }) => [areaName, formatCode, cause]);
    expect(found.toSorted(([a = ''], [b = '']) => a.localeCompare(b, 'de'))).toEqual([
      ['Germersheim, Stadt', 'intensive', 'full'],
      ['Hagenbach', 'literacy', 'none-in-reach'],
      ['Kandel', 'evening', 'starts-too-late'],
      ['Wörth am Rhein, Stadt', 'women-with-childcare', 'no-childcare'],
    ]);
  });

  it('has told BAMF, Jobcenter and Ausländerbehörde by mail', async () => {
    const mails = await house.mails();
    const recipients = mails
      .filter(({ subject }) => subject.includes('Versorgungslücke'))
      .map(({ to }) => to);
    expect(recipients).toEqual(
      expect.arrayContaining([
        'post@bamf.example',
        'post@jobcenter.example',
        'post@auslaenderbehoerde.example',
        'post@landkreis.example',
      ]),
    );
    expect(new Set(recipients).size).toBe(recipients.length);
  });

  it('has a case in every situation: a draft with its test, one addressed, one that pauses, and offers of places', async () => {
    const awo = await signIn('awo');
    const count = async (visitor: Visitor, path: string): Promise<number> =>
      (await visitor.get<{ items: readonly object[] }>(path)).body.items.length;
    expect(await count(awo, '/api/v1/referrals?state=draft')).toBe(1);
    expect(await count(awo, '/api/v1/referrals?state=paused')).toBe(1);
    const vhs = await signIn('vhs');
    expect(await count(vhs, '/api/v1/referrals/addressed')).toBe(1);
    expect(await count(vhs, '/api/v1/placement-tests')).toBe(5);
    expect(await count(vhs, '/api/v1/place-offers?state=live&limit=100')).toBeGreaterThan(0);
  });

  it('lets everybody sign in, and marks every course as an example', async () => {
    const provider = await signIn('vhs');
    const offerings = await provider.get<{ items: { isExample: boolean; state: string }[] }>(
      '/api/v1/offerings?limit=100',
    );
    expect(offerings.body.items.length).toBeGreaterThan(40);
    expect(offerings.body.items.every(({ isExample }) => isExample)).toBe(true);
    expect(offerings.body.items.filter(({ state }) => state === 'at-risk')).toHaveLength(1);
  });

  it('shows that not everybody has reported', async () => {
    const district = await signIn('landkreis');
    const { body } = await district.get<{
      completeness: Record<'providers' | 'offices', { reported: number; total: number }>;
    }>('/api/v1/coverage?format=general');
    expect(body.completeness).toEqual({
      providers: { reported: 6, total: 7 },
      offices: { reported: 5, total: 6 },
    });
  });

  it('takes the sample tables of the handbook', async () => {
    const sample = async (fileName: string): Promise<ImportedFile> => ({
      fileName,
      bytes: await readFile(new URL(`../../data/samples/${fileName}`, import.meta.url)),
    });
    const reports = [
      await commands.get(ImportOfferings).execute(await sample('angebote.csv')),
      await commands.get(ImportDemand).execute(await sample('bedarf.csv')),
      await commands.get(ImportTravelTimes).execute(await sample('reisezeiten.csv')),
    ];
    expect(reports.map(({ isApplied, created, rejected }) => [isApplied, created, rejected])).toEqual([
      [true, 3, 0],
      [true, 4, 0],
      [true, 3, 0],
    ]);
    const again = await commands.get(ImportTravelTimes).execute(await sample('reisezeiten.csv'));
    expect(again).toMatchObject({ unchanged: 3, importedBefore: house.clock.now() });
  });

  it('is not loaded twice, but can be loaded anew for a later day', async () => {
    const load = commands.get(LoadExampleCounty);
    await expect(load.execute({ ifEmpty: false })).rejects.toMatchObject({
      refusal: { code: 'example-exists' },
    });
    expect(await load.execute({ ifEmpty: true })).toEqual({ isLoaded: false });
    house.clock.moveTo('2027-06-01T08:00:00Z');
    expect(await commands.get(ResetExampleCounty).execute()).toMatchObject({
      isLoaded: true,
      today: '2027-06-01',
    });
    await house.settle();
    const [row] = await house.query<{ gaps: number }>(
      `SELECT count(*)::int AS gaps FROM gap WHERE opened_on = '2027-06-01'`,
    );
    expect(row?.gaps).toBe(4);
  });

  it('tells nobody twice when somebody checks by hand while the worker does', async () => {
    house.clock.moveTo('2027-06-02T08:00:00Z');
    await commands.get(ResetExampleCounty).execute();
    const byHand = await commands.get(GapCheckCommand).execute({});
    expect(byHand.notices.length).toBeGreaterThan(5);
    await house.settle();
    const [row] = await house.query<{ notices: number; told: number; mails: number }>(
      `SELECT count(*)::int AS notices, count(DISTINCT organisation_id)::int AS told,
         (SELECT count(*)::int FROM mail WHERE state = 'sent' AND subject LIKE '%Versorgungslücke%') AS mails
       FROM gap_notice`,
    );
    const told = byHand.notices.length;
    expect(row).toEqual({ notices: told, told, mails: told });
  });

  it('never touches a database that holds anything real', async () => {
    await aMember(house, 'echt', 'provider');
    const refusal = { refusal: { code: 'holds-real-data' } };
    await expect(commands.get(ResetExampleCounty).execute()).rejects.toMatchObject(refusal);
    await expect(commands.get(LoadExampleCounty).execute({ ifEmpty: false })).rejects.toMatchObject(refusal);
    expect(await commands.get(LoadExampleCounty).execute({ ifEmpty: true })).toEqual({ isLoaded: false });
    const [row] = await house.query<{ offerings: number }>('SELECT count(*)::int AS offerings FROM offering');
    expect(row?.offerings).toBe(60);
  });
});
