import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant, localDate } from '#libs/calendar';
import type { TrafficLight } from '#libs/measure-review';
import { FindConcepts } from '../../src/concepts/index.js';
import { ListGapsForPaper } from '../../src/gap-notifications/index.js';
import { SaveReviews } from '../../src/measure-reviews/index.js';
import { FindMeasures } from '../../src/measures/index.js';
import { CarryOutMeetingPack, type MeetingPackRequested } from '../../src/meeting-packs/index.js';
import { CarryOut } from '../../src/work-runs/index.js';
import { aMeasure } from '../support/a-strategy.js';
import { examplePassword, openExampleCounty } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { docxText } from '../support/read-docx.js';
import { pdfText, readPdf } from '../support/read-pdf.js';
import type { Visitor } from '../support/visitor.js';

interface SeenItem {
  readonly id: string;
  readonly title: string;
  readonly number: number | null;
  readonly state: string;
  readonly version: number;
  readonly evidence: readonly { readonly sentence: string }[];
}
interface SeenMeeting {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly startsAt: string;
  readonly items: readonly SeenItem[];
}
interface Listed<T> {
  readonly items: readonly T[];
}
interface Figures {
  readonly name: string;
  readonly demand: number | null;
  readonly placed: number | null;
  readonly unplaced: number | null;
  readonly isSuppressed: boolean;
}
interface YearSum {
  readonly year: number;
  readonly reviews: number;
  readonly participants: number | null;
}
interface Coverage {
  readonly settings: { readonly smallCellThreshold: number };
  readonly municipalities: readonly Figures[];
}

const together = (text: string): string => text.replace(/[\s\u00AD]+/gu, '');
const LIGHTS = [
  ['2025-11-03', 'green', 'yellow'],
  ['2026-11-02', 'green', 'red'],
] as const;

/** The first cells of a row of the paper, by what the page says. */
function wordsOf({ name, demand, placed, unplaced, isSuppressed }: Figures, threshold: number): string {
  const count = (value: number | null): string =>
    value === null ? (isSuppressed ? `<${threshold}` : '–') : value.toLocaleString('de-DE');
  return together([name, count(demand), count(placed), count(unplaced)].join(''));
}

describe('A meeting has its pack in hand, and the pack stays', () => {
  let house: House;
  let district: Visitor;
  let awo: Visitor;
  let meetings: readonly SeenMeeting[];
  let next: SeenMeeting;
  let packId: string;
  let pack: Buffer;
  const file = async (visitor: Visitor, path: string, status = 200): Promise<Buffer> => {
    const answer = await fetch(house.address + path, { headers: { cookie: visitor.cookieHeader() } });
    expect([path, answer.status]).toEqual([path, status]);
    return Buffer.from(await answer.arrayBuffer());
  };
  const signIn = async (login: string): Promise<Visitor> => {
    const visitor = house.visitor();
    await visitor.post('/api/v1/session', { login, password: examplePassword(login) });
    return visitor;
  };
  /** Asked for by those who lead, and written in the worker; kept under the id of its run. */
  const packOf = async (id: string): Promise<string> => {
    const asked = await district.post<{ workRunId: string }>(`/api/v1/meetings/${id}/packs`);
    expect(asked.status).toBe(202);
    await house.settle();
    const run = await district.get<{ state: string }>(`/api/v1/work-runs/${asked.body.workRunId}`);
    expect(run.body).toMatchObject({ state: 'done', stepsDone: 3, stepsTotal: 3 });
    return asked.body.workRunId;
  };
  const takeUpAll = async (id: string): Promise<void> => {
    await district.post(`/api/v1/meetings/${id}/agenda/refill`);
    const { items } = (await district.get<SeenMeeting>(`/api/v1/meetings/${id}`)).body;
    for (const { id: itemId, title, version } of items.filter(({ state }) => state === 'proposed')) {
      const body = { title, note: '', plannedMinutes: 10, state: 'accepted', version };
      expect((await district.put(`/api/v1/meetings/${id}/agenda/${itemId}`, body)).status).toBe(204);
    }
  };
  const reviewMeasure = async (): Promise<void> => {
    const concept = await house.get(FindConcepts).current();
    const [{ id: proposedBy } = { id: '' }] = await house.query<{ id: string }>(
      "SELECT id FROM organisation WHERE kind = 'district' LIMIT 1",
    );
    const given = { conceptId: concept?.id ?? '', proposedBy, title: 'Lesepaten', state: 'running' } as const;
    const measure = await house.get(FindMeasures).one(await aMeasure(house, { ...given, number: 901 }));
    await aMeasure(house, { ...given, number: 902, title: 'Nie überprüft' });
    await aMeasure(house, { ...given, number: 903, title: 'Nur ein Vorschlag', state: 'proposed' });
    if (measure === null) throw new Error('no measure');
    const judged = (light: TrafficLight) => ({
      light,
      sentence: light === 'green' ? null : 'Es fehlt ein Raum.',
    });
    await house.get(SaveReviews).execute(
      LIGHTS.map(([day, implementation, schedule], at) => ({
        id: `7b0c5d1e-0000-4000-8000-00000000000${at}`,
        measure,
        asOf: localDate(day),
        implementation: judged(implementation),
        schedule: judged(schedule),
        goal: { light: 'none' as const, sentence: null },
        progress: 'Es geht voran.',
        effect: null,
        figures: {
          participants: 12,
          staff: null,
          actualCostCents: 120_050,
          fundingCents: null,
          missingReason: 'x',
        },
        nextStep: 'Raum suchen',
        nextStepOwnerId: proposedBy,
        nextStepDueOn: localDate('2027-05-01'),
        publicSentence: null,
        correctsId: null,
        reviewedBy: proposedBy,
        reviewedAt: instant(`${day}T10:00:00Z`),
      })),
    );
  };

  beforeAll(async () => {
    house = await openExampleCounty();
    [district, awo] = [await signIn('landkreis'), await signIn('awo')];
    await reviewMeasure();
    meetings = (await district.get<Listed<SeenMeeting>>('/api/v1/meetings')).body.items;
    const id = meetings.find(({ kind, state }) => kind === 'working-circle' && state === 'planned')?.id ?? '';
    await takeUpAll(id);
    next = (await district.get<SeenMeeting>(`/api/v1/meetings/${id}`)).body;
    packId = await packOf(id);
    pack = await file(awo, `/api/v1/documents/${packId}`);
  });
  afterAll(() => house.close());

  it('with the agenda and its frozen sentences, tasks and decisions of before', async () => {
    const text = together(await pdfText(pack));
    const taken = next.items.filter(({ state }) => state === 'accepted');
    expect(taken.length).toBeGreaterThan(4);
    for (const { title, evidence } of taken) {
      expect(text).toContain(together(title));
      for (const { sentence } of evidence) expect(text).toContain(together(sentence));
    }
    expect(text).toContain(together('Raum und Betreuungskraft für einen Elternkurs klären'));
    expect(text).not.toContain(together('Liste der Ansprechstellen aller Träger zusammenstellen'));
    expect(text).toContain(together('Alle Kursträger melden freie Plätze künftig jede Woche'));
  });

  it('with gaps, unanswered ones first, and figures that are those of the page, hidden ones hidden', async () => {
    const text = together(await pdfText(pack));
    const gaps = await house.get(ListGapsForPaper).execute();
    expect(gaps.length).toBeGreaterThan(1);
    const table = text.slice(text.indexOf(together('Offene Versorgungslücken; die ohne')));
    const at = gaps.map((gap) => ({ ...gap, place: table.indexOf(together(gap.name)) }));
    expect(at.filter(({ place }) => place === -1)).toEqual([]);
    const inOrder = at.toSorted((a, b) => a.place - b.place).map(({ isOverdue }) => isOverdue);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => Number(b) - Number(a)));
    const coverage = (await awo.get<Coverage>('/api/v1/coverage?format=literacy')).body;
    expect(coverage.municipalities.some(({ isSuppressed }) => isSuppressed)).toBe(true);
    for (const area of coverage.municipalities)
      expect(text).toContain(wordsOf(area, coverage.settings.smallCellThreshold));
  });

  it('with measures and their three lights in words, and the reviews that are overdue', async () => {
    const text = together(await pdfText(pack));
    expect(text).toContain(together('M 901: Lesepaten'));
    expect(text).toContain(together('02.11.2026 grün rot keine Aussage Zeitplan: Es fehlt ein Raum.'));
    expect(text).toContain(together('fällig war sie am'));
    expect(text.match(/M902:Nieüberprüft/g)).toHaveLength(2);
    expect(text).not.toContain(together('Nur ein Vorschlag'));
  });

  it('tagged, with bookmarks and a number on each page', async () => {
    const seen = await readPdf(pack);
    expect(seen).toMatchObject({ isTagged: true, language: 'de-DE' });
    const titles = seen.bookmarks.map(({ title }) => title);
    for (const title of [
      'Tagesordnung',
      'Versorgungslücken',
      'Wartezeit',
      'Maßnahmen des Integrationskonzepts',
    ])
      expect(titles).toContain(title);
    expect(seen.pages.at(-1)).toContain(`Seite ${seen.pages.length} von ${seen.pages.length}`);
  });

  it('as it was handed out, whatever comes after it', async () => {
    const words = { title: 'Neuer Punkt', note: '', plannedMinutes: null };
    expect((await district.post(`/api/v1/meetings/${next.id}/agenda`, words)).status).toBe(204);
    const again = await packOf(next.id);
    const later = await file(awo, `/api/v1/documents/${again}`);
    expect(together(await pdfText(later))).toContain(together('Neuer Punkt'));
    expect((await file(awo, `/api/v1/documents/${packId}`)).equals(pack)).toBe(true);
    const { items } = (await awo.get<Listed<{ id: string }>>(`/api/v1/meetings/${next.id}/packs`)).body;
    expect(items.map(({ id }) => id).toSorted()).toEqual([packId, again].toSorted());
  });

  it('written once, also where its worker was killed on the way and another one takes it up', async () => {
    const packs = (): Promise<unknown[]> =>
      house.query("SELECT id FROM document WHERE subject_kind = 'meeting' AND subject_id = $1", [next.id]);
    const before = await packs();
    const [{ payload } = { payload: null }] = await house.query<{ payload: MeetingPackRequested }>(
      "SELECT payload FROM outbox_event WHERE name = 'meeting-pack-requested' LIMIT 1",
    );
    if (payload === null) throw new Error('nothing was asked for');
    const asked = await district.post<{ workRunId: string }>(`/api/v1/meetings/${next.id}/packs`);
    const { workRunId } = asked.body;
    const delivery = { ...payload, meetingId: next.id, workRunId };
    const inWorker = house.inWorker(CarryOutMeetingPack);
    const killed = house.inWorker(CarryOut).execute(workRunId, async (tell) => {
      await tell(2, 3, 'Die Mappe wird zur Sitzung gelegt.');
      throw new Error('the worker was killed');
    });
    await expect(killed).rejects.toThrow('the worker was killed');
    expect(await packs()).toEqual(before);
    await Promise.allSettled([inWorker.execute(delivery), inWorker.execute(delivery)]);
    await house.settle();
    expect(await packs()).toHaveLength(before.length + 1);
    await file(awo, `/api/v1/documents/${workRunId}`);
  });

  it('made by those who lead, and read by those who belong to the committee', async () => {
    const refused = await awo.post(`/api/v1/meetings/${next.id}/packs`);
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-led' } });
    const steering = meetings.find(({ kind }) => kind === 'steering-group')?.id ?? '';
    const secret = await packOf(steering);
    for (const path of [
      `documents/${secret}`,
      `meetings/${steering}/packs`,
      `meetings/${steering}/agenda.pdf`,
    ])
      expect([path, (await awo.get(`/api/v1/${path}`)).status]).toEqual([path, 404]);
  });

  it('and minutes on paper: released ones for all, a draft for those who lead, marked on each page', async () => {
    const last = meetings.find(
      ({ kind, state }) => kind === 'working-circle' && state === 'minutes-released',
    );
    const text = together(
      await pdfText(await file(awo, `/api/v1/meetings/${last?.id}/minutes.pdf?version=1`)),
    );
    for (const words of [
      'Fassung 1',
      'TOP 1: Gemeinsame Warteliste',
      'freie Plätze schneller besetzt',
      'Beschluss AK',
    ])
      expect(text).toContain(together(words));
    await file(awo, `/api/v1/meetings/${last?.id}/minutes.docx?version=2`, 404);
    const { version } = (await district.get<{ version: number }>(`/api/v1/meetings/${next.id}`)).body;
    expect((await district.post(`/api/v1/meetings/${next.id}/invite`, { version })).status).toBe(204);
    house.clock.moveTo(next.startsAt);
    [district, awo] = [await signIn('landkreis'), await signIn('awo')];
    expect((await district.post(`/api/v1/meetings/${next.id}/hold`)).status).toBe(204);
    const draft = await readPdf(await file(district, `/api/v1/meetings/${next.id}/minutes.pdf`));
    for (const page of draft.pages) expect(page).toContain('ENTWURF');
    await file(awo, `/api/v1/meetings/${next.id}/minutes.pdf`, 404);
    expect(docxText(await file(awo, `/api/v1/meetings/${next.id}/agenda.docx`))).toContain('Ferienzeiten');
  });

  it('and a status report: every light of every year as a word', async () => {
    const text = together(await pdfText(await file(awo, '/api/v1/measure-reviews/report.pdf')));
    expect(text).toMatch(/M901:Lesepaten–?rot,schlechtergelb/);
    const word = together(docxText(await file(awo, '/api/v1/measure-reviews/report.docx')));
    const { sums } = (await awo.get<{ sums: readonly YearSum[] }>('/api/v1/measure-reviews')).body;
    expect(sums.map(({ year }) => year)).toEqual(expect.arrayContaining([2026, 2025]));
    for (const { year, reviews, participants } of sums) {
      const figures = [year, reviews, participants?.toLocaleString('de-DE') ?? 'keine Angabe'].join('');
      for (const page of [text, word]) expect(page).toContain(together(figures));
    }
  });
});
