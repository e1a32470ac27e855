import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { LedFields } from '../../src/concepts/index.js';
import { aCommittee, aDecision, sendFile } from '../support/a-concept.js';
import { aZip } from '../support/a-zip.js';
import { House } from '../support/house.js';
import { actorOf, oneMemberOfEachKind } from '../support/members.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly isUsed: boolean;
  readonly version: number;
}
interface Whole {
  readonly edition: { readonly id: string; readonly state: string; readonly version: number };
  readonly fields: readonly Part[];
  readonly themes: readonly Part[];
  readonly steps: readonly { readonly id: string; readonly state: string; readonly version: number }[];
  readonly fieldLinks: readonly {
    readonly id: string;
    readonly fieldId: string;
    readonly linkedFrom: string;
  }[];
  readonly documents: readonly { readonly id: string; readonly fileName: string }[];
}

const EDITION = { title: 'Integrationskonzept', summary: '', isPublic: false };
const STEP = { title: 'Abfrage', description: '', actualFrom: null, actualUntil: null, isPublic: true };
const MEGABYTE = 1024 * 1024;

describe('The concept goes from edition to edition', () => {
  let house: House;
  let district: Visitor;
  let counsellor: Visitor;
  let steering: Visitor;
  let first: string;
  let second: string;
  let kreistag: string;
  let decision2015: string;
  let group: string;

  beforeAll(async () => {
    house = await House.open({ isWithoutWorker: true });
    const members = await oneMemberOfEachKind(house);
    district = await house.signIn('district');
    counsellor = await house.signIn('counselling');
    steering = await house.signIn('steering-group');
    kreistag = await aCommittee(house, 'deciding-body', 'Kreistag');
    group = await aCommittee(house, 'working-group', 'AG Sprache', members.counselling);
    decision2015 = await aDecision(house, 'district', kreistag, localDate('2015-05-18'));
  });
  afterAll(() => house.close());

  const path = (id: string, rest = ''): string => `/api/v1/concepts/${id}${rest}`;
  const whole = async (id: string): Promise<Whole> => (await counsellor.get<Whole>(path(id))).body;
  const made = (answer: Answer<{ id: string }>): string => {
    expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"id"')]);
    return answer.body.id;
  };
  const add = async (rest: string, body: object, id = first): Promise<string> =>
    made(await district.post(path(id, rest), body));
  const fieldOf = ({ body }: Answer<unknown>): unknown =>
    (body as { fields?: { field: string; code: string }[] }).fields?.[0];

  it('begins as a draft, the only one, and is adopted by a body that decides', async () => {
    first = made(await district.post('/api/v1/concepts', { ...EDITION, edition: '2015' }));
    const again = await district.post('/api/v1/concepts', { ...EDITION, edition: '2016' });
    expect([again.status, again.body]).toMatchObject([409, { code: 'draft-exists' }]);
    const recommending = await aDecision(
      house,
      'district',
      await aCommittee(house, 'steering-group', 'Steuerungsgruppe'),
      localDate('2015-05-18'),
    );
    const adopt = (body: object) => district.post(path(first, '/adoption'), { version: 1, ...body });
    const refused = await adopt({ decisionId: recommending, validFrom: '2015-06-01' });
    expect(fieldOf(refused)).toMatchObject({ field: 'decisionId', code: 'decision-unknown' });
    const early = await adopt({ decisionId: decision2015, validFrom: '2015-05-01' });
    expect(fieldOf(early)).toMatchObject({ field: 'validFrom', code: 'valid-before-decision' });
    const body = { decisionId: decision2015, validFrom: '2015-06-01' };
    const both = await Promise.all([adopt(body), adopt(body)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    expect((await counsellor.get('/api/v1/concepts')).body).toMatchObject({
      currentId: first,
      items: [{ state: 'adopted', validFrom: '2015-06-01', decision: { committeeName: 'Kreistag' } }],
    });
  });

  it('has axes with titles of their own, in an order that nobody loses', async () => {
    const fields: string[] = [];
    for (const title of ['Sprache', 'Arbeit', 'Interkulturelle Öffnung'])
      fields.push(await add('/axes/fields', { title, description: '' }));
    await add('/axes/themes', { title: 'Interkulturelle Öffnung', description: '' });
    const twice = await district.post(path(first, '/axes/fields'), { title: 'Arbeit', description: '' });
    expect(fieldOf(twice)).toMatchObject({ field: 'title', code: 'title-taken' });
    const nowhere = await district.post(path(first, '/axes/levels'), { title: 'x', description: '' });
    expect(nowhere.status).toBe(404);
    const turned = [...fields].reverse();
    expect((await district.put(path(first, '/axes/fields'), { ids: turned })).status).toBe(204);
    const stale = await district.put(path(first, '/axes/fields'), { ids: turned.slice(1) });
    expect([stale.status, stale.body]).toMatchObject([409, { code: 'changed-meanwhile' }]);
    expect((await whole(first)).fields.map(({ id }) => id)).toEqual(turned);
    const rename = (title: string) =>
      district.put(path(first, `/axes/fields/${fields[0]}`), { title, description: '', version: 1 });
    expect((await rename('Sprache und Bildung')).status).toBe(204);
    expect([(await rename('Deutsch')).status, (await whole(first)).fields[2]?.title]).toEqual([
      409,
      'Sprache und Bildung',
    ]);
    expect((await district.delete(path(first, `/axes/fields/${fields[1]}`))).status).toBe(204);
  });

  it('ties working groups to fields, whose leaders may then write there', async () => {
    const [other, field] = (await whole(first)).fields.map(({ id }) => id);
    const linkOf = { fieldId: field, committeeId: group, linkedFrom: '2026-11-24', linkedUntil: null };
    const wrong = await district.post(path(first, '/field-links'), { ...linkOf, committeeId: kreistag });
    expect(fieldOf(wrong)).toMatchObject({ field: 'committeeId' });
    const id = await add('/field-links', linkOf);
    expect((await district.post(path(first, '/field-links'), linkOf)).status).toBe(422);
    const actor = await actorOf(house, 'counselling');
    const mayWrite = (day: string) => house.get(LedFields).mayWrite(actor, field ?? '', localDate(day));
    expect([await mayWrite('2026-11-23'), await mayWrite('2026-11-24')]).toEqual([false, true]);
    const span = { linkedFrom: '2026-11-01', linkedUntil: null };
    expect((await district.put(path(first, `/field-links/${id}`), span)).status).toBe(204);
    const used = await district.delete(path(first, `/axes/fields/${field}`));
    expect([used.status, used.body]).toMatchObject([409, { code: 'part-used' }]);
    expect((await whole(first)).fields.map((one) => [one.id, one.isUsed])).toEqual([
      [other, false],
      [field, true],
    ]);
  });

  it('has a Zeitschiene whose states follow from its days', async () => {
    const step = (from: string, until: string, actualFrom: string | null = null) =>
      add('/steps', { ...STEP, plannedFrom: from, plannedUntil: until, actualFrom });
    const ids = [
      await step('2026-01-01', '2026-06-30'),
      await step('2026-10-01', '2026-12-31', '2026-10-05'),
      await step('2027-01-01', '2027-02-01'),
    ];
    expect((await whole(first)).steps.map(({ state }) => state)).toEqual(['late', 'running', 'planned']);
    const change = { ...STEP, plannedFrom: '2026-01-01', plannedUntil: '2026-06-30', version: 1 };
    const ahead = await district.put(path(first, `/steps/${ids[0]}`), {
      ...change,
      actualFrom: '2026-11-24',
    });
    expect(fieldOf(ahead)).toMatchObject({ field: 'actualFrom', code: 'not-yet' });
    const ended = { ...change, actualFrom: '2026-01-01', actualUntil: '2026-07-01' };
    expect((await district.put(path(first, `/steps/${ids[0]}`), ended)).status).toBe(204);
    await district.put(path(first, '/steps'), { ids: [...ids].reverse() });
    await district.delete(path(first, `/steps/${ids[2]}`));
    expect((await whole(first)).steps.map(({ state }) => state)).toEqual(['running', 'completed-late']);
  });

  it('takes files by what they are, and hands them out to be saved', async () => {
    const upload = (bytes: Buffer, fileName: string, who = district) => {
      const query = new URLSearchParams({ title: 'Maßnahmenplan', fileName, isPublic: 'false' });
      return sendFile<{ id: string; code: string }>(
        house,
        who,
        path(first, `/documents?${query.toString()}`),
        bytes,
      );
    };
    const pdf = Buffer.from('%PDF-1.7\nMaßnahmen');
    for (const [bytes, code] of [
      [Buffer.from('MZ\u0090 this program'), 'file-type-unknown'],
      [
        aZip({ 'word/vbaProject.bin': 'x', 'word/document.xml': '', '[Content_Types].xml': '' }),
        'file-type-unknown',
      ],
      [Buffer.alloc(0), 'no-file'],
      [Buffer.concat([pdf, Buffer.alloc(20 * MEGABYTE)]), 'file-too-large'],
    ] as const)
      expect([code, await upload(bytes, 'plan.pdf')]).toMatchObject([code, { status: 422, body: { code } }]);
    expect((await upload(pdf, 'plan.pdf', counsellor)).status).toBe(403);
    const { status, body } = await upload(pdf, '../plan für alle.exe');
    expect(status).toBe(201);
    const file = `/api/v1/documents/${body.id}`;
    const read = await counsellor.get(file);
    expect([read.status, read.text]).toEqual([200, pdf.toString()]);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="plan fur alle.pdf"; filename*=UTF-8''plan%20f%C3%BCr%20alle.pdf`,
      'x-content-type-options': 'nosniff',
    });
    expect((await house.visitor().get(file)).status).toBe(401);
    const title = { title: 'Plan', isPublic: true };
    expect((await district.put(file, title)).status).toBe(204);
    expect((await whole(first)).documents).toMatchObject([{ ...title, fileName: 'plan für alle.pdf' }]);
    await house.query(`UPDATE document SET subject_kind = 'meeting'`); // a room that nobody speaks for
    expect((await counsellor.get(file)).status).toBe(404);
    await house.query(`UPDATE document SET subject_kind = 'concept'`);
    expect([(await counsellor.delete(file)).status, (await district.delete(file)).status]).toEqual([
      403, 204,
    ]);
    expect((await counsellor.get(file)).status).toBe(404);
  });

  it('is updated by a copy, which replaces it when it is adopted', async () => {
    const form = { ...EDITION, edition: 'Fortschreibung 2026' };
    expect((await district.post(path(first, '/copies'), form)).body).toMatchObject({
      code: 'concept-act-impossible',
    });
    const { version } = (await whole(first)).edition;
    const begin = () => district.post(path(first, '/update-begin'), { version });
    expect([(await begin()).status, (await begin()).status]).toEqual([204, 409]);
    second = await add('/copies', form);
    const [before, copy] = [await whole(first), await whole(second)];
    expect(copy.fields.map(({ title }) => title)).toEqual(before.fields.map(({ title }) => title));
    expect(copy.fieldLinks).toMatchObject([{ fieldId: copy.fields[1]?.id, linkedFrom: '2026-11-23' }]);
    const [told] = await house.query<{ payload: { newIds: object } }>(
      `SELECT payload FROM outbox_event WHERE name = 'concept-copied'`,
    );
    expect(told?.payload).toMatchObject({ fromConceptId: first, toConceptId: second });
    expect(told?.payload.newIds).toMatchObject({
      [before.fields[0]?.id ?? '']: copy.fields[0]?.id,
      [before.themes[0]?.id ?? '']: copy.themes[0]?.id,
    });
    const decisionId = await aDecision(house, 'district', kreistag, localDate('2026-11-16'));
    const adopt = (validFrom: string) =>
      district.post(path(second, '/adoption'), { version: 1, decisionId, validFrom });
    expect(fieldOf(await adopt('2026-11-24'))).toMatchObject({ code: 'valid-in-future' });
    expect((await adopt('2026-11-20')).status).toBe(204);
    expect((await steering.get('/api/v1/concepts')).body).toMatchObject({
      currentId: second,
      items: [
        { id: second, state: 'adopted', replacesId: first },
        { id: first, state: 'replaced', validUntil: '2026-11-19' },
      ],
    });
  });

  it('is only read once it is replaced', async () => {
    const { fields, edition } = await whole(first);
    const tries = await Promise.all([
      district.put(path(first), { ...EDITION, edition: 'x', version: edition.version }),
      district.post(path(first, '/axes/themes'), { title: 'x', description: '' }),
      district.put(path(first, '/axes/fields'), { ids: fields.map(({ id }) => id) }),
      district.post(path(first, '/steps'), {
        ...STEP,
        plannedFrom: '2026-01-01',
        plannedUntil: '2026-01-01',
      }),
      district.post(path(first, '/update-begin'), { version: edition.version }),
    ]);
    for (const { status, body } of tries)
      expect([status, body]).toMatchObject([409, { code: 'concept-replaced' }]);
  });
});
