import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportDemand, ImportOfferings, type ImportReport } from '../../src/exchange/index.js';
import { inventDistrict } from '../support/areas.js';
import { openCommands } from '../support/commands.js';
import { aSite } from '../support/courses.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { aCourseLine, offeringsTable, tableOf } from '../support/tables.js';

describe('An import does not overwrite what a person edited', () => {
  let house: House;
  let commands: INestApplicationContext;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    await inventDistrict(house);
    await aSite(house, await aMember(house, 'vhs', 'provider', { name: 'VHS Altdorf' }));
    await aMember(house, 'jobcenter', 'jobcenter', { name: 'Jobcenter Altdorf' });
    commands = await openCommands(house);
  });
  afterAll(async () => {
    await commands.close();
    await house.close();
  });

  describe('of an offering', () => {
    const importOne = (taken: string, options = {}): Promise<ImportReport> =>
      commands.get(ImportOfferings).execute(offeringsTable(aCourseLine('K1', { Belegt: taken })), options);
    const taken = async (): Promise<number | undefined> =>
      (await house.query<{ taken: number }>('SELECT taken FROM offering_section'))[0]?.taken;

    it('keeps the places that a person corrected after the last import, and says so', async () => {
      await importOne('9');
      house.clock.moveTo('2026-11-23T09:00:00Z');
      const clerk = await house.signIn('vhs');
      const [row] = await house.query<{ id: string }>('SELECT id FROM offering');
      const answer = await clerk.put(`/api/v1/offerings/${row?.id}/places`, {
        sections: [{ number: 1, taken: 15 }],
      });
      expect(answer.status).toBe(200);
      const report = await importOne('10');
      expect(report).toMatchObject({ isApplied: true, kept: 1, accepted: 0, updated: 0 });
      expect(await taken()).toBe(15);
    });

    it('overwrites them only when it is told to', async () => {
      expect(await importOne('10', { acceptEdited: true, dryRun: true })).toMatchObject({ updated: 1 });
      expect(await taken()).toBe(15);
      expect(await importOne('10', { acceptEdited: true })).toMatchObject({ updated: 1, kept: 0 });
      expect(await taken()).toBe(10);
    });

    it('goes on updating what nobody touched since', async () => {
      house.clock.moveTo('2026-11-23T10:00:00Z');
      expect(await importOne('11')).toMatchObject({ updated: 1, kept: 0 });
      expect(await taken()).toBe(11);
    });
  });

  describe('of a demand report', () => {
    const HEAD = ['Stelle', 'Gemeinde', 'Kurstyp', 'Niveau', 'Zugangsweg', 'Anzahl', 'Wartend seit'];
    const importOne = (people: string, options = {}): Promise<ImportReport> => {
      const line = [
        'Jobcenter Altdorf',
        'Altdorf',
        'Allgemein',
        'A1',
        'Kooperationsplan',
        people,
        '01.10.2026',
      ];
      return commands.get(ImportDemand).execute(tableOf(HEAD, [line]), options);
    };
    const people = async (): Promise<number | undefined> =>
      (await house.query<{ people: number }>('SELECT people FROM demand_report'))[0]?.people;

    it('keeps the count that a person entered after the last import', async () => {
      expect(await importOne('3')).toMatchObject({ created: 1 });
      house.clock.moveTo('2026-11-23T11:00:00Z');
      const clerk = await house.signIn('jobcenter');
      const answer = await clerk.put('/api/v1/demand-reports', {
        ags: '99901001',
        formatCode: 'general',
        level: 'A1',
        accessRoute: 'cooperation-plan',
        dayparts: [],
        childrenUnderThree: 0,
        childrenFromThree: 0,
        waitingSince: '2026-10-01',
        people: 7,
      });
      expect([answer.status, answer.body]).toEqual([200, expect.any(Object)]);
      expect(await importOne('4')).toMatchObject({ isApplied: true, kept: 1, accepted: 0 });
      expect(await people()).toBe(7);
    });

    it('overwrites it only when it is told to', async () => {
      expect(await importOne('4', { acceptEdited: true })).toMatchObject({ updated: 1, kept: 0 });
      expect(await people()).toBe(4);
    });

    it('refuses a route on which another authority reports', async () => {
      const line = [
        'Jobcenter Altdorf',
        'Altdorf',
        'Allgemein',
        'A1',
        'Teilnahmeanspruch',
        '2',
        '01.10.2026',
      ];
      const report = await commands.get(ImportDemand).execute(tableOf(HEAD, [line]));
      expect(report.isApplied).toBe(false);
      expect(report.problems).toEqual([
        expect.objectContaining({ line: 2, column: 'Zugangsweg', code: 'route-not-for-office' }),
      ]);
    });
  });
});
