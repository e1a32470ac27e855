import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ListGapsForPaper } from '../../src/gap-notifications/index.js';
import { examplePassword, openExampleCounty } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { docxText } from '../support/read-docx.js';
import { pdfText, readPdf } from '../support/read-pdf.js';
import type { Visitor } from '../support/visitor.js';

interface Figures {
  readonly name: string;
  readonly demand: number | null;
  readonly placed: number | null;
  readonly unplaced: number | null;
  readonly rate: number | null;
  readonly isSuppressed: boolean;
  readonly freePlacesInReach: number;
}
interface Coverage {
  readonly settings: { readonly smallCellThreshold: number };
  readonly municipalities: readonly Figures[];
  readonly associations: readonly Figures[];
}

const QUESTION = 'format=literacy';
const together = (text: string): string => text.replace(/[\s\u00AD]+/gu, '');

/** What a row of the paper must say, by what the page says. */
function wordsOf(area: Figures, threshold: number): string[] {
  const count = (value: number | null): string =>
    value === null ? (area.isSuppressed ? `< ${threshold}` : '–') : value.toLocaleString('de-DE');
  const whole = area.rate === null ? null : Math.round(area.rate * 100);
  const rate = whole === null || area.rate === null ? count(null) : `${percent(area.rate, whole)} %`;
  const places = area.freePlacesInReach.toLocaleString('de-DE');
  return [area.name, count(area.demand), count(area.placed), count(area.unplaced), rate, places];
}

function percent(rate: number, whole: number): number {
  return rate > 0 && rate < 1 ? Math.min(99, Math.max(1, whole)) : whole;
}

describe('The coverage of a county is handed out on paper', () => {
  let house: House;
  let member: Visitor;
  let coverage: Coverage;
  let pdf: Buffer;
  const file = async (path: string): Promise<Buffer> => {
    const answer = await fetch(house.address + path, { headers: { cookie: member.cookieHeader() } });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };

  beforeAll(async () => {
    house = await openExampleCounty();
    member = house.visitor();
    await member.post('/api/v1/session', { login: 'awo', password: examplePassword('awo') });
    pdf = await file(`/api/v1/coverage/report.pdf?${QUESTION}`);
    coverage = (await member.get<Coverage>(`/api/v1/coverage?${QUESTION}`)).body;
  });
  afterAll(() => house.close());

  it('as PDF, with the figures of the page, hidden ones hidden', async () => {
    const text = together(await pdfText(pdf));
    const { smallCellThreshold } = coverage.settings;
    const areas = [...coverage.municipalities, ...coverage.associations];
    expect(areas.some(({ isSuppressed }) => isSuppressed)).toBe(true);
    expect(areas.some(({ rate }) => rate !== null)).toBe(true);
    for (const area of areas) expect(text).toContain(together(wordsOf(area, smallCellThreshold).join('')));
  });

  it('tagged for those who listen, with bookmarks and a described map', async () => {
    const seen = await readPdf(pdf);
    expect(seen).toMatchObject({ isTagged: true, language: 'de-DE', title: 'Versorgungsbericht' });
    expect(seen.bookmarks.map(({ title }) => title)).toContain('Karte der Gemeinden');
    expect(seen.alts).toEqual([expect.stringContaining('Im ganzen Landkreis')]);
    expect(seen.pages.at(-1)).toContain(`Seite ${seen.pages.length} von ${seen.pages.length}`);
  });

  it('for Word, with the same rows', async () => {
    const text = together(docxText(await file(`/api/v1/coverage/report.docx?${QUESTION}`)));
    for (const area of coverage.municipalities) {
      expect(text).toContain(together(wordsOf(area, coverage.settings.smallCellThreshold).join('')));
    }
  });

  it('with open gaps that name no Beratungsstelle, tell no small count, and say who has not answered', async () => {
    const gaps = await house.get(ListGapsForPaper).execute();
    const { smallCellThreshold } = coverage.settings;
    expect(gaps.length).toBeGreaterThan(0);
    for (const { people } of gaps)
      expect(people ?? smallCellThreshold).toBeGreaterThanOrEqual(smallCellThreshold);
    const told = gaps.flatMap((gap) => gap.told);
    expect(told.map(({ organisationName }) => organisationName)).toContain(
      'BAMF-Regionalkoordination (Beispiel)',
    );
    for (const { organisationName } of told)
      expect(organisationName).not.toMatch(/Migrationsberatung|Kreisverwaltung/);
    expect(told.some(({ answer }) => answer === null)).toBe(true);
  });

  it('to members, and for Kurstypen that exist', async () => {
    expect((await house.visitor().get(`/api/v1/coverage/report.pdf?${QUESTION}`)).status).toBe(401);
    const refused = await member.get('/api/v1/coverage/report.docx?format=swimming');
    expect(refused).toMatchObject({ status: 422, body: { code: 'unknown-format' } });
  });
});
