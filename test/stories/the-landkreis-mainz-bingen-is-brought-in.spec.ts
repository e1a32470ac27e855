import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ImportDemand, ImportOfferings, ImportRegions } from '../../src/exchange/index.js';
import { FindRegions } from '../../src/regions/index.js';
import { openCommands } from '../support/commands.js';
import { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { documentedOfferings, OFFICES, spreadDemand } from '../support/mainz-bingen.js';
import { aMember } from '../support/members.js';
import { sharedFile } from '../support/shared-file.js';
import { openSmtpMailbox, type SmtpMailbox } from '../support/smtp-mailbox.js';

const REGISTER = sharedFile('formats/GV100AD_301123.txt');
const BOUNDARIES = sharedFile('mainz-bingen/gemeinden.geojson');
const SITES = sharedFile('mainz-bingen/kursorte_dokumentiert.csv');

interface Gap {
  readonly areaKey: string;
  readonly areaName: string;
  readonly formatCode: string;
  readonly level: string | null;
  readonly cause: string;
}

const here = storyThatNeeds(REGISTER !== null && BOUNDARIES !== null && SITES !== null);

here('The Landkreis Mainz-Bingen is brought in', () => {
  let house: House;
  let commands: INestApplicationContext;
  let mailbox: SmtpMailbox;

  beforeAll(async () => {
    mailbox = await openSmtpMailbox();
    house = await House.open({ settings: { SMTP_URL: mailbox.url } });
    await aMember(house, 'bamf', 'bamf', { name: 'BAMF-Regionalkoordination (Test)' });
    await aMember(house, 'landkreis', 'district', { name: 'Kreisverwaltung Mainz-Bingen (Test)' });
    await aMember(house, 'jobcenter', 'jobcenter', { name: OFFICES['jobcenter'] ?? '' });
    await aMember(house, 'auslaenderbehoerde', 'immigration-office', {
      name: OFFICES['auslaenderbehoerde'] ?? '',
    });
    await aMember(house, 'sozialamt', 'social-welfare-office', { name: OFFICES['sozialamt'] ?? '' });
    await aMember(house, 'awo', 'counselling', { name: OFFICES['awo'] ?? '' });
    await aMember(house, 'caritas', 'counselling', { name: OFFICES['caritas'] ?? '' });
    commands = await openCommands(house);
  });
  afterAll(async () => {
    await commands.close();
    await house.close();
    await mailbox.close();
  });

  it('has the 64 Gemeinden of the official register with their boundaries', async () => {
    const files = {
      register: { fileName: 'GV100AD_301123.txt', bytes: REGISTER ?? Buffer.of() },
      boundaries: { fileName: 'gemeinden.geojson', bytes: BOUNDARIES ?? Buffer.of() },
      districtKey: '07339',
    };
    const importRegions = commands.get(ImportRegions);
    expect(await importRegions.execute(files)).toMatchObject({ isApplied: true, read: 64, created: 64 });
    expect(await importRegions.execute(files)).toMatchObject({ isApplied: true, unchanged: 64 });
    const clerk = await house.signIn('landkreis');
    const { body } = await clerk.get<{
      district: object;
      municipalities: { population: number }[];
      sources: { attribution: string }[];
      boundaries: { href: string };
    }>('/api/v1/regions');
    expect(body.district).toEqual({ key: '07339', name: 'Mainz-Bingen' });
    expect(body.municipalities.reduce((sum, { population }) => sum + population, 0)).toBe(214_948);
    expect(body.sources.map(({ attribution }) => attribution)).toContain(
      '© Statistisches Bundesamt (Destatis), 2023',
    );
    const map = await clerk.get<{ features: unknown[] }>(body.boundaries.href);
    expect(map.body.features).toHaveLength(64);
  });

  it('gets its documented places of teaching as offerings, providers and sites included', async () => {
    const file = documentedOfferings(SITES ?? Buffer.of(), await commands.get(FindRegions).municipalities());
    const report = await commands.get(ImportOfferings).execute(file);
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report).toMatchObject({ isApplied: true, rejected: 0 });
    expect(report.created).toBeGreaterThanOrEqual(7);
  });

  it('gets its need by the rule of the example, people of no Gemeinde lost', async () => {
    const shares = new Map(
      (
        JSON.parse(String(BOUNDARIES)) as {
          features: { properties: { ags: string; foreign_share_zensus2022: number | null } }[];
        }
      ).features.map(({ properties }) => [properties.ags, properties.foreign_share_zensus2022]),
    );
    const municipalities = (await commands.get(FindRegions).municipalities()).map((one) => ({
      ...one,
      foreignShare: shares.get(one.ags) ?? null,
    }));
    const report = await commands
      .get(ImportDemand)
      .execute(spreadDemand(house.clock.today(), municipalities));
    expect(report).toMatchObject({ isApplied: true, rejected: 0 });
    const [row] = await house.query<{ people: number }>(
      'SELECT sum(people)::int AS people FROM demand_report',
    );
    expect(row?.people).toBe(236);
  });

  it('shows gaps where nobody teaches what is needed', async () => {
    const clerk = await house.signIn('landkreis');
    expect((await clerk.post('/api/v1/gap-checks', {})).status).toBe(202);
    await house.settle();
    const { body } = await clerk.get<{ items: Gap[] }>('/api/v1/gaps?state=open');
    const gaps = body.items.map(({ areaName, formatCode, level, cause }) => [
      areaName,
      formatCode,
      level,
      cause,
    ]);
    expect(body.items.every(({ areaKey }) => areaKey.startsWith('07339'))).toBe(true);
    expect(gaps).toContainEqual(['Rhein-Selz', 'general', 'A2', 'starts-too-late']);
    expect(gaps).toContainEqual(['Bingen am Rhein, Stadt', 'literacy', 'literacy', 'none-in-reach']);
  });

  it('tells BAMF, Jobcenter and Ausländerbehörde by mail over SMTP, once each', async () => {
    const to = mailbox.mails.flatMap((mail) => mail.to).toSorted();
    expect(to).toEqual(
      expect.arrayContaining([
        'auslaenderbehoerde@test.example',
        'bamf@test.example',
        'jobcenter@test.example',
      ]),
    );
    expect(new Set(to).size).toBe(to.length);
    const bamf = mailbox.mails.find((mail) => mail.to.includes('bamf@test.example'));
    expect(bamf?.subject).toContain('Mainz-Bingen');
    expect(bamf?.text).toContain('Bingen am Rhein');
    expect(bamf?.html).toContain('Alphabetisierung');
  });
});
