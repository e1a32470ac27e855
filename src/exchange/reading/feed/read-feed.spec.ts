import { describe, expect, test } from '@jest/globals';
import { aFeed, aFeedCourse, asJson } from '../../../../test/support/a-feed.js';
import { readTable } from '../read-table.js';
import { FEED_COLUMNS } from './feed-columns.js';

const ALL = FEED_COLUMNS.map(({ name }) => ({ name }));
const read = (text: string) => readTable(new TextEncoder().encode(text), { columns: ALL });
const cellsOf = async (text: string) => (await read(text)).rows.map(({ cells }) => Object.fromEntries(cells));
const refusalOf = async (text: string) =>
  (await read(text)).problems.map(({ code, message }) => [code, message]);

describe('A feed of courses is a table', () => {
  test('with a line for each course, counted from 1, and what is said of it', async () => {
    const table = await read(aFeed(aFeedCourse({ guid: 'a' }), aFeedCourse({ guid: 'b', nummer: 'T1' })));
    expect(table.problems).toEqual([]);
    expect(table.rows.map(({ line, cells }) => [line, cells.get('guid'), cells.get('nummer')])).toEqual([
      [1, 'a', 'D1'],
      [2, 'b', 'T1'],
    ]);
    expect(Object.fromEntries(table.rows[0]?.cells ?? [])).toMatchObject({
      name: 'Deutsch & Alltag',
      dvv_kategorie: '4.22',
      maximale_teilnehmerzahl: '20',
      beginn_datum: '2026-12-14',
      ende_datum: '2027-06-25',
      ort_name: 'Haus der Beispiele',
      strasse: 'Beispielstraße 1',
      plz: '76726',
      ort: 'Germersheim',
      barrierefrei: 'true',
      wochentage: 'Montag, Mittwoch',
      uhrzeit_von: '08:30',
      uhrzeit_bis: '11:45',
      tageszeiten: 'vormittags',
      zeiten: 'Montag, Mittwoch 08:30–11:45',
      ue: '700.0',
      webadresse: 'https://vhs.example/d1',
      erstellt_am: '2026-11-20',
    });
  });

  test('as XML and as the JSON that is made of it, one course alone or several', async () => {
    const one = aFeed(aFeedCourse({ guid: 'a' }));
    const two = aFeed(aFeedCourse({ guid: 'a' }), aFeedCourse({ guid: 'b' }));
    expect(await cellsOf(asJson(one))).toEqual(await cellsOf(one));
    expect(await cellsOf(asJson(two))).toEqual(await cellsOf(two));
  });

  test.each<[string, Parameters<typeof aFeedCourse>[0], Record<string, string>]>([
    ['a number that nobody knows', { aktuelle_teilnehmerzahl: '-1' }, { aktuelle_teilnehmerzahl: '' }],
    ['no capacity', { maximale_teilnehmerzahl: null }, { maximale_teilnehmerzahl: '' }],
    [
      'no dates, and no weekdays',
      { termin: null, wochentag: null },
      { wochentage: '', uhrzeit_von: '', tageszeiten: '', zeiten: '' },
    ],
    [
      'weekdays as they fall, clocks with an offset',
      {
        wochentag: null,
        termin:
          '<termin><beginn_datum>2026-12-15</beginn_datum><beginn_uhrzeit>18:00:00+01:00</beginn_uhrzeit><ende_uhrzeit>20:15:00</ende_uhrzeit></termin><termin><beginn_datum>2026-12-19</beginn_datum></termin>',
      },
      {
        wochentage: 'Dienstag, Samstag',
        zeiten: 'Dienstag, Samstag 18:00–20:15',
        tageszeiten: 'abends, Wochenende',
      },
    ],
    [
      'a category in two versions of the list',
      {
        dvv_kategorie:
          '<dvv_kategorie version="1.0">4.01</dvv_kategorie><dvv_kategorie version="2.0">4.22</dvv_kategorie>',
      },
      { dvv_kategorie: '4.22' },
    ],
    [
      'several categories',
      { dvv_kategorie: '<dvv_kategorie>4.22</dvv_kategorie><dvv_kategorie>4.01</dvv_kategorie>' },
      { dvv_kategorie: '4.22 | 4.01' },
    ],
    [
      'a day with a clock behind it',
      { beginn_datum: '2026-12-14T00:00:00+01:00' },
      { beginn_datum: '2026-12-14' },
    ],
    ['signs of XML in a text', { name: 'A &lt;B&gt; &#228; <![CDATA[& <C>]]>' }, { name: 'A <B> ä & <C>' }],
  ])('%s', async (_what, given, cells) => {
    expect((await cellsOf(aFeed(aFeedCourse(given))))[0]).toMatchObject(cells);
  });

  test('an address that stands at each date counts once', async () => {
    const address =
      '{"lehrstaette":"Haus A","plz":"10115","ort":"Berlin","strasse":"Weg 1","laengengrad":"13.39","breitengrad":"52.52","behindertenzugang":"true"}';
    const text = `{"veranstaltungen":{"veranstaltung":{"guid":"7","dvv_kategorie":{"@version":"2.0","#text":"4.22"},"ortetermine":{"adresse":[${address},${address}],"termin":{"wochentag":"Samstag","beginn_uhrzeit":"09:00"}}}}}`;
    expect((await cellsOf(text))[0]).toMatchObject({
      ort_name: 'Haus A',
      barrierefrei: 'true',
      breitengrad: '52.52',
      laengengrad: '13.39',
      dvv_kategorie: '4.22',
      tageszeiten: 'Wochenende',
    });
  });

  test.each([
    [
      'other names of the prefix',
      aFeed(aFeedCourse({})).replaceAll('openvhs:', 'o:').replace('xmlns:openvhs', 'xmlns:o'),
    ],
    ['no prefix', aFeed(aFeedCourse({})).replaceAll('openvhs:', '').replace('xmlns:openvhs', 'xmlns')],
    ['a remark above', aFeed(aFeedCourse({})).replace('?>', '?><!-- <!DOCTYPE html> -->')],
    ['a DOCTYPE inside a text', aFeed(aFeedCourse({ name: '<![CDATA[<!DOCTYPE html>]]>' }))],
  ])('is read with %s', async (_what, text) => {
    expect((await read(text)).rows).toHaveLength(1);
  });

  test.each<[string, string, string, RegExp]>([
    ['another namespace', aFeed().replace('Open-VHS', 'Closed-VHS'), 'not-a-feed', /Namensraum/],
    ['another version', aFeed().replace('"1.2"', '"2.0"'), 'feed-version', /„2\.0“.*1\.2/],
    ['no version', aFeed().replace('version="1.2"', ''), 'feed-version', /ohne Angabe/],
    ['a page', '<html><body></body></html>', 'not-a-feed', /beginnt mit „html“/],
    ['no course', aFeed(), 'empty-table', /kein Kurs/],
    ['cut off', aFeed(aFeedCourse({})).slice(0, 900), 'broken-file', /abgeschnitten/],
    ['crossed elements', aFeed('<veranstaltung><a></veranstaltung></a>'), 'broken-file', /beschädigt/],
    [
      'texts that grow',
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${aFeed('<veranstaltung>&b;</veranstaltung>')}`,
      'xml-declaration',
      /DOCTYPE/,
    ],
    ['depth', aFeed('<a>'.repeat(100_000)), 'broken-file', /beschädigt/],
    ['other JSON', '{"features":[]}', 'not-a-feed', /veranstaltungen/],
    ['broken JSON', '{"veranstaltungen":', 'not-json', /Open-vhs/],
    ['deep JSON', '['.repeat(100_000), 'header-missing', /./],
    ['a deep JSON object', '{"a":'.repeat(100_000), 'file-too-large', /verschachtelt/],
  ])('is refused in one sentence: %s', async (_what, text, code, words) => {
    expect(await refusalOf(text)).toEqual([[code, expect.stringMatching(words)]]);
  });
});
