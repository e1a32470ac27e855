import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportOfferings, type ImportReport } from '../../src/exchange/index.js';
import { ALTDORF, inventDistrict } from '../support/areas.js';
import { openCommands } from '../support/commands.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { aCourseLine, offeringsTable } from '../support/tables.js';

const AN_ADDRESS = { Straße: 'Beispielstraße 2', PLZ: '99999', Ort: 'Altdorf', AGS: ALTDORF };

describe('Offerings are imported from a table with mistakes', () => {
  let house: House;
  let commands: INestApplicationContext;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    const providerId = await aMember(house, 'vhs', 'provider', { name: 'VHS Altdorf' });
    await aSite(house, providerId);
    commands = await openCommands(house);
  });
  afterAll(async () => {
    await commands.close();
    await house.close();
  });

  const importTable = (
    file: ReturnType<typeof offeringsTable>,
    options: Parameters<ImportOfferings['execute']>[1] = {},
  ): Promise<ImportReport> => commands.get(ImportOfferings).execute(file, options);
  const keys = async (): Promise<string[]> =>
    (await house.query<{ key: string }>('SELECT external_key AS key FROM offering ORDER BY 1')).map(
      ({ key }) => key,
    );
  const places = (report: ImportReport): readonly (readonly [number | null, string | null, string])[] =>
    report.problems.map(({ line, column, code }) => [line, column, code] as const);

  const WITH_MISTAKES = offeringsTable(
    aCourseLine('gut'),
    aCourseLine('voll', { Belegt: '21' }),
    aCourseLine('alt', { Kursart: 'Frauenintegrationskurs' }),
    aCourseLine('tag', { Beginn: '31.02.2027' }),
    aCourseLine('wer', { Titel: 'Kurs von Frau Beispiel, Tel. 0721 123456' }),
    aCourseLine('wo', { Kursort: 'Neues Haus' }),
    aCourseLine('woanders', { Straße: 'Musterweg 9' }),
    aCourseLine('wessen', { Träger: 'VHS Altdrof' }),
    aCourseLine('neu und voll', { Kursort: 'Ganz neues Haus', ...AN_ADDRESS, Belegt: '21' }),
  );

  it('names every bad line with its column, and changes nothing', async () => {
    const report = await importTable(WITH_MISTAKES);
    expect(report).toMatchObject({ isApplied: false, read: 9, accepted: 1, rejected: 8 });
    expect(places(report)).toEqual(
      expect.arrayContaining([
        [3, 'Belegt', 'more-taken-than-places'],
        [4, 'Kursart', 'course-type-not-startable'],
        [5, 'Beginn', 'not-a-date'],
        [6, 'Titel', 'personal-data'],
        [7, 'Kursort', 'unknown-site'],
        [8, 'Straße', 'site-differs'],
        [9, 'Träger', 'unknown-code'],
      ]),
    );
    expect(report.problems.find(({ line }) => line === 4)?.message).toContain('Profil statt Kursart');
    expect(report.problems.find(({ line }) => line === 9)?.message).toContain('Meinten Sie „VHS Altdorf“?');
    expect(await keys()).toEqual([]);
    expect(await house.query('SELECT 1 FROM import_run')).toEqual([]);
  });

  it('says in a dry run what would happen, and changes nothing', async () => {
    const report = await importTable(WITH_MISTAKES, { dryRun: true, acceptValid: true });
    expect(report).toMatchObject({ isDryRun: true, isApplied: false, created: 1, rejected: 8 });
    expect(await keys()).toEqual([]);
  });

  it('takes over what is well when it is told to, and leaves no trace of the rest', async () => {
    const report = await importTable(WITH_MISTAKES, { acceptValid: true });
    expect(report).toMatchObject({ isApplied: true, accepted: 1, created: 1, rejected: 8 });
    expect(await keys()).toEqual(['gut']);
    const runs = await house.query('SELECT kind, accepted, rejected, kept FROM import_run');
    expect(runs).toEqual([{ kind: 'offerings', accepted: 1, rejected: 8, kept: 0 }]);
    expect(await house.query('SELECT name FROM site')).toEqual([{ name: 'Haus der Beispiele' }]);
  });

  it('says that it knows the file, and does no harm with it', async () => {
    const again = await importTable(offeringsTable(aCourseLine('gut')));
    expect(again).toMatchObject({ isApplied: true, importedBefore: null, unchanged: 1 });
    const third = await importTable(offeringsTable(aCourseLine('gut')));
    expect(third).toMatchObject({ importedBefore: house.clock.now(), unchanged: 1, updated: 0 });
    const [row] = await house.query<{ version: number }>('SELECT version FROM offering');
    expect(row?.version).toBe(1);
  });

  it('adds a site that the table places, with its approval, and a Verbundkurs over both', async () => {
    const approved = { 'Zulassung bis': '31.12.2028' };
    const report = await importTable(
      offeringsTable(aCourseLine('neu', { Kursort: 'Neues Haus', ...AN_ADDRESS, ...approved })),
    );
    expect(report).toMatchObject({ isApplied: true, created: 1 });
    expect(places(report)).toEqual([[2, 'AGS', 'site-placed-at-centre']]);
    const sites = await house.query(
      `SELECT site.name, site.ags, approval.valid_until::text AS until FROM site
       JOIN provider_approval approval ON approval.site_id = site.id WHERE site.name = 'Neues Haus'`,
    );
    expect(sites).toEqual([{ name: 'Neues Haus', ags: ALTDORF, until: '2028-12-31' }]);
  });

  it('takes the sections of one course from several lines', async () => {
    const second = {
      Kennung: 'lang',
      Abschnitt: '2',
      Niveau: 'A1',
      'Abschnitt Beginn': '11.01.2027',
      Belegt: '8',
    };
    const report = await importTable(offeringsTable(aCourseLine('lang'), second));
    expect(report).toMatchObject({ isApplied: true, read: 1, created: 1 });
    const sections = await house.query(
      `SELECT number, taken FROM offering_section section JOIN offering ON offering.id = section.offering_id
       WHERE external_key = 'lang' ORDER BY number`,
    );
    expect(sections).toEqual([
      { number: 1, taken: 9 },
      { number: 2, taken: 8 },
    ]);
  });

  it('refuses a file that is no table at all', async () => {
    const report = await importTable({
      fileName: 'brief.pdf',
      bytes: new TextEncoder().encode('%PDF-1.7 …'),
    });
    expect(report).toMatchObject({ isApplied: false, read: 0 });
    expect(report.problems[0]?.severity).toBe('error');
  });
});
