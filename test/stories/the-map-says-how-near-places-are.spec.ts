import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoverageCommand } from '../../src/commands/acts/coverage.command.js';
import { describeCoverage } from '../../src/commands/printing/describe-coverage.js';
import { ALTDORF, BERGHEIM, CELLSTADT } from '../support/areas.js';
import { openCounty, reportPeople, sevenPeopleWait } from '../support/a-county-with-demand.js';
import { placeCase } from '../support/cases.js';
import { openCommands } from '../support/commands.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface Area {
  readonly demand: number | null;
  readonly accessibility: number | null;
}
interface Coverage {
  readonly settings: { readonly accessibilityZones: readonly object[] };
  readonly total: Area;
  readonly municipalities: readonly (Area & { readonly ags: string })[];
  readonly associations: readonly (Area & { readonly key: string })[];
}

describe('The map says how near places are', () => {
  let house: House;
  let siteId: string;
  let reader: Visitor;
  const read = async (): Promise<Coverage> =>
    (await reader.get<Coverage>('/api/v1/coverage?format=general')).body;
  const scores = async () =>
    (await read()).municipalities.map(({ ags, accessibility }) => [ags, accessibility]);

  beforeAll(async () => {
    ({ house, siteId } = await openCounty());
    await sevenPeopleWait(house);
    reader = await house.signIn('steering-group');
  });
  afterAll(() => house.close());

  it('is nothing where nothing is offered', async () => {
    expect(await scores()).toEqual([
      [ALTDORF, 0],
      [BERGHEIM, 0],
      [CELLSTADT, 0],
    ]);
    expect((await read()).settings.accessibilityZones).toEqual([
      { minutes: 15, weight: 1 },
      { minutes: 30, weight: 0.68 },
      { minutes: 45, weight: 0.22 },
    ]);
  });

  it('shares thirteen places among seven people who live near, and counts less from afar', async () => {
    const vhs = await house.signIn('vhs');
    await vhs.post('/api/v1/offerings', courseForm(house, siteId, { maximumSize: 25 }));
    expect(await scores()).toEqual([
      [ALTDORF, 185.7],
      [BERGHEIM, 185.7],
      [CELLSTADT, 126.3],
    ]);
    expect(await read()).toMatchObject({
      total: { demand: 7, accessibility: 185.7 },
      associations: [{ accessibility: 185.7 }, { accessibility: 126.3 }],
    });
  });

  it('tells nothing of counts that are hidden', async () => {
    const before = await read();
    await reportPeople(house, 1, { ags: BERGHEIM, waitingSince: '2026-09-21' });
    await placeCase(await house.signIn('jobcenter'), { waitingSince: '2026-10-12' });
    const after = await read();
    expect(after.municipalities.filter(({ demand }) => demand === null)).toHaveLength(2);
    expect(after.total.demand).toBe(before.total.demand);
    expect(after.municipalities.map(({ accessibility }) => accessibility)).toEqual(
      before.municipalities.map(({ accessibility }) => accessibility),
    );
  });

  it('follows each change of people, ways and zones', async () => {
    await reportPeople(house, 6, { ags: CELLSTADT, waitingSince: '2026-09-21' });
    expect(await scores()).toEqual([
      [ALTDORF, 117.3],
      [BERGHEIM, 117.3],
      [CELLSTADT, 79.8],
    ]);
    const district = await house.signIn('district');
    await district.put(`/api/v1/travel-times/${CELLSTADT}/${siteId}`, { mode: 'car', minutes: 90 });
    expect(await scores()).toEqual([
      [ALTDORF, 185.7],
      [BERGHEIM, 185.7],
      [CELLSTADT, 0],
    ]);
    await district.delete(`/api/v1/travel-times/${CELLSTADT}/${siteId}?mode=car`);
    await house.query(`UPDATE rule_parameter SET value = 1 WHERE key = 'accessibility.zone-2-weight'`);
    expect(await scores()).toEqual([
      [ALTDORF, 100],
      [BERGHEIM, 100],
      [CELLSTADT, 100],
    ]);
  });

  it('refuses zones that cannot be', async () => {
    await house.query(`UPDATE rule_parameter SET value = 5 WHERE key = 'accessibility.zone-2-minutes'`);
    expect(await reader.get('/api/v1/coverage?format=general')).toMatchObject({
      status: 422,
      body: { code: 'zone-limits-not-ascending' },
    });
    await house.query(`UPDATE rule_parameter SET value = 30 WHERE key = 'accessibility.zone-2-minutes'`);
  });

  it('says the same on the terminal', async () => {
    const commands = await openCommands(house);
    const { lines, document } = describeCoverage(
      await commands.get(CoverageCommand).execute({ format: 'general' }),
    );
    await commands.close();
    expect(lines.join('\n')).toContain('Zugänglichkeit (Plätze je 100)');
    expect(lines.at(-1)).toContain('bis 15 Minuten 1, bis 30 Minuten 1, bis 45 Minuten 0,22');
    expect(document).toMatchObject({
      total: { accessibility: 100 },
      municipalities: [{ accessibility: 100 }, {}, {}],
    });
  });
});
