import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportBarriers, type ImportedFile, type ImportReport } from '../../src/exchange/index.js';
import { BERGHEIM } from '../support/areas.js';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import { openCommands } from '../support/commands.js';
import { courseForm } from '../support/courses.js';
import type { House } from '../support/house.js';
import type { Visitor } from '../support/visitor.js';

interface Coverage {
  readonly municipalities: readonly {
    readonly ags: string;
    readonly nearestMinutes: number | null;
    readonly nearestOrigin: string | null;
  }[];
}

/** Between the course in Altdorf and the people of Bergheim. */
const RIVER = feature({ name: 'Altbach' }, 'LineString', [
  [8.17, 48.5],
  [8.17, 49.5],
]);
const FAR_BRIDGE = feature({ name: 'Alte Brücke', barrier: 'Altbach' }, 'Point', [8.17, 49.2]);
const FERRY = feature({ name: 'Fähre', barrier: 'Altbach', extraMinutes: 6 }, 'Point', [8.17, 49.05]);

function feature(properties: object, type: string, coordinates: unknown): object {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function map(...features: readonly object[]): ImportedFile {
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return { fileName: 'hindernisse.geojson', bytes: new TextEncoder().encode(text) };
}

describe('A river stands in the way', () => {
  let house: House;
  let reader: Visitor;
  let bringIn: (file: ImportedFile) => Promise<ImportReport>;
  const fromBergheim = async () => {
    const { body } = await reader.get<Coverage>('/api/v1/coverage?format=general');
    return body.municipalities.find(({ ags }) => ags === BERGHEIM);
  };

  beforeAll(async () => {
    const county = await openCounty();
    house = county.house;
    await sevenPeopleWait(house);
    const vhs = await house.signIn('vhs');
    await vhs.post('/api/v1/offerings', courseForm(house, county.siteId));
    reader = await house.signIn('steering-group');
    bringIn = async (file) => {
      const commands = await openCommands(house);
      const report = await commands.get(ImportBarriers).execute(file);
      await commands.close();
      return report;
    };
  });
  afterAll(() => house.close());

  it('is not there until somebody says so', async () => {
    expect(await fromBergheim()).toMatchObject({ nearestMinutes: 8, nearestOrigin: 'estimated' });
  });

  it('is refused with a sentence where nobody could cross it, and nothing changes', async () => {
    const footbridge = feature({ name: 'Steg', barrier: 'Altbach', modes: 'zu Fuß' }, 'Point', [8.17, 49]);
    const report = await bringIn(map(RIVER, footbridge));
    expect(report).toMatchObject({ isApplied: false, rejected: 1 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      '„Altbach“ hat keinen Übergang, über den Bus oder Auto fahren; niemand käme hinüber.',
    ]);
    const elsewhere = feature({ name: 'Alte Brücke', barrier: 'Altbach' }, 'Point', [8.3, 49.2]);
    expect((await bringIn(map(RIVER, elsewhere))).problems[0]?.message).toBe(
      'Der Übergang „Alte Brücke“ liegt 9,4 km neben der Linie von „Altbach“; höchstens 3 km sind möglich.',
    );
    expect(await fromBergheim()).toMatchObject({ nearestMinutes: 8 });
  });

  it('takes the course out of reach where the bridge is far', async () => {
    expect(await bringIn(map(RIVER, FAR_BRIDGE))).toMatchObject({ isApplied: true, created: 1 });
    expect(await fromBergheim()).toMatchObject({ nearestMinutes: null });
  });

  it('changes nothing when it is brought in again', async () => {
    const report = await bringIn(map(FAR_BRIDGE, RIVER));
    expect(report).toMatchObject({ isApplied: true, created: 0, updated: 0, unchanged: 1, problems: [] });
  });

  it('is crossed by the ferry, which takes its time, and is estimated all the same', async () => {
    const other = feature({ name: 'Bahndamm' }, 'LineString', [
      [9, 50],
      [9, 51],
    ]);
    const passage = feature({ name: 'Unterführung', barrier: 'Bahndamm' }, 'Point', [9, 50.5]);
    const report = await bringIn(map(RIVER, FAR_BRIDGE, FERRY, other, passage));
    expect(report).toMatchObject({ isApplied: true, created: 1, updated: 1 });
    expect(await fromBergheim()).toMatchObject({ nearestMinutes: 30, nearestOrigin: 'estimated' });
    const district = await house.signIn('district');
    const { body } = await district.get<{ items: readonly { subjectId: string; facts: object }[] }>(
      '/api/v1/audit-lines?act=travel-barrier-saved',
    );
    expect(body.items.map(({ subjectId, facts }) => [subjectId, facts])).toEqual([
      ['Bahndamm', { crossings: 1 }],
      ['Altbach', { crossings: 2 }],
      ['Altbach', { crossings: 1 }],
    ]);
  });

  it('stays where a later file does not name it', async () => {
    const again = await bringIn(
      map(
        feature({ name: 'Kanal' }, 'LineString', [
          [9, 52],
          [9, 53],
        ]),
        feature({ name: 'Schleuse', barrier: 'Kanal' }, 'Point', [9, 52.5]),
      ),
    );
    expect(again).toMatchObject({ created: 1 });
    expect(await fromBergheim()).toMatchObject({ nearestMinutes: 30 });
  });
});
