import { describe, expect, it } from '@jest/globals';
import { readStopsTable } from './read-stops-table.js';

const read = (...lines: readonly string[]) => readStopsTable(new TextEncoder().encode(lines.join('\n')));

describe('readStopsTable', () => {
  it.each<[string, readonly string[]]>([
    ['open data', ['id,name,lat,lon,rail,bus,tram', '7,"Bahnhof, Wörth",49.05,8.26,1,1,0']],
    ['German words', ['Kennung;Name;Breite;Länge;Bahn;Bus', '7;Bahnhof, Wörth;49,05;8,26;ja;x']],
  ])('reads %s', async (_, lines) => {
    expect(await read(...lines)).toMatchObject({
      rejected: 0,
      rows: [
        {
          value: {
            id: '7',
            name: 'Bahnhof, Wörth',
            place: { latitude: 49.05, longitude: 8.26 },
            vehicles: ['rail', 'bus'],
          },
        },
      ],
    });
  });

  it('reads GTFS, which does not say here what stops', async () => {
    const { rows } = await read('stop_id,stop_name,stop_lat,stop_lon', 'de:1,Markt,49.2,8.3');
    expect(rows.map(({ value }) => value.vehicles)).toEqual([[]]);
  });

  it.each([
    ['swapped degrees', '7,Markt,8.3,49.2', 'zu klein'],
    ['no name', '7,,49.2,8.3', 'Hier fehlt ein Wert'],
    ['no number', '7,Markt,Nord,8.3', 'keine Zahl'],
  ])('refuses %s with its line', async (_, line, sentence) => {
    const { rows, rejected, problems } = await read('id,name,lat,lon', line);
    expect({ rows, rejected }).toEqual({ rows: [], rejected: 1 });
    expect(problems.map(({ message }) => message).join('\n')).toContain(sentence);
  });
});
