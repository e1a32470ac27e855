import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { CarryOverObjectives } from '../../src/objectives/index.js';
import { BringInSurvey } from '../../src/surveys/index.js';
import {
  aConceptWithFields,
  aGoalForm,
  aNeedForm,
  type ConceptWithFields,
} from '../support/a-concept-with-fields.js';
import { anAnswer, aQuestion, aSurvey } from '../support/any-survey.js';
import { inventDistrict } from '../support/areas.js';
import { House } from '../support/house.js';
import { aMember } from '../support/members.js';
import { openVirusScanner, type VirusScanner } from '../support/virus-scanner.js';
import type { Answer, Visitor } from '../support/visitor.js';

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly mayWrite: boolean;
  readonly state: string;
  readonly stateReason: string | null;
  readonly hints: readonly string[];
  readonly evidence: readonly { readonly id: string; readonly kind: string; readonly statement: string }[];
  readonly goals: readonly { readonly id: string }[];
}

const refused = (status: number, code: string) => ({ status, body: { code } });

describe('A need gets its evidence and its goals', () => {
  let house: House;
  let concept: ConceptWithFields;
  let lead: Visitor;
  let district: Visitor;
  let need: Seen;
  let scanner: VirusScanner;

  beforeAll(async () => {
    scanner = await openVirusScanner((file, socket) =>
      socket.end(file.includes('INFECTED') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'),
    );
    house = await House.open({
      isWithoutWorker: true,
      settings: { CLAMD_URL: `tcp://127.0.0.1:${scanner.port}` },
    });
    await inventDistrict(house);
    const leadId = await aMember(house, 'lead', 'counselling');
    await aMember(house, 'district', 'district');
    await aMember(house, 'other', 'provider');
    concept = await aConceptWithFields(house, leadId);
    [lead, district] = [await house.signIn('lead'), await house.signIn('district')];
  });
  afterAll(async () => {
    await house.close();
    await scanner.close();
  });

  const readNeed = async (id = need.id): Promise<Seen> => (await lead.get<Seen>(`/api/v1/needs/${id}`)).body;
  const add = (who: Visitor, fieldId: string, change: object = {}): Promise<Answer<Seen>> =>
    who.post<Seen>('/api/v1/needs', { ...aNeedForm(fieldId, change), conceptId: concept.conceptId });

  it('is written by who leads a working group of its field, and by nobody else but the district', async () => {
    const links = { targetGroupIds: [concept.targetGroupId], themeIds: [concept.themeId] };
    const added = await add(lead, concept.ledFieldId, links);
    expect(added).toMatchObject({ status: 201, body: { ...links, state: 'open', mayWrite: true } });
    need = added.body;
    expect(await add(lead, concept.otherFieldId)).toMatchObject(refused(403, 'field-not-led'));
    expect((await add(district, concept.otherFieldId)).status).toBe(201);
    const other = await house.signIn('other');
    expect(await add(other, concept.ledFieldId)).toMatchObject(refused(403, 'field-not-led'));
    expect((await other.get<Seen>(`/api/v1/needs/${need.id}`)).body.mayWrite).toBe(false);
    expect(await add(lead, randomUUID())).toMatchObject(refused(422, 'unknown-field'));
    expect((await add(lead, concept.ledFieldId, { title: ' ' })).text).toContain(
      'Bitte geben Sie dem Bedarf einen Titel.',
    );
  });

  it('keeps what others changed meanwhile', async () => {
    const change = { ...aNeedForm(concept.ledFieldId, { title: 'Anders' }), version: need.version };
    expect((await lead.put(`/api/v1/needs/${need.id}`, change)).status).toBe(200);
    expect(await lead.put(`/api/v1/needs/${need.id}`, change)).toMatchObject(
      refused(409, 'changed-meanwhile'),
    );
    need = await readNeed();
    expect(need).toMatchObject({ title: 'Anders', version: 2 });
  });

  it('takes a gap as evidence in the sentence of its day, which nobody can reword', async () => {
    const gapId = randomUUID();
    await house.query(
      `INSERT INTO gap (id, area_key, format_code, level, people, longest_wait_days, severity, cause, evidence, opened_on,
         last_seen_on, last_checked_on, covered_checks, version, told_people)
       VALUES ($1, '999999999', 'general', 'A1', 2, 40, 'low', 'full', $2, '2026-11-20', '2026-11-22', '2026-11-22', 0, 1, 2)`,
      [gapId, NO_EVIDENCE],
    );
    const { body } = await lead.get<{ gaps: { id: string; statement: string }[] }>(
      '/api/v1/evidence-choices',
    );
    expect(body.gaps.find(({ id }) => id === gapId)?.statement).toContain(
      'weniger als 3 Personen ohne Platz',
    );
    const path = `/api/v1/needs/${need.id}/evidence`;
    expect((await lead.post(path, { kind: 'gap', gapId })).status).toBe(201);
    expect(await lead.post(path, { kind: 'gap', gapId })).toMatchObject(
      refused(409, 'evidence-there-already'),
    );
    expect((await lead.post(path, { kind: 'statistic', source: 'x' })).status).toBe(422);
    await house.query('UPDATE gap SET people = 60, told_people = 60 WHERE id = $1', [gapId]);
    const [kept] = (await readNeed()).evidence;
    expect(kept).toMatchObject({ kind: 'gap', statement: expect.stringContaining('weniger als 3 Personen') });
    await expect(house.query(`UPDATE need_evidence SET statement = 'x'`)).rejects.toThrow(
      'evidence does not change',
    );
  });

  const sendFile = (who: Visitor, path: string, bytes: string): Promise<Response> =>
    fetch(house.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: who.cookieHeader() },
      body: bytes,
    });
  const upload = (who: Visitor, bytes: string): Promise<Response> => {
    const about = 'fileName=studie.exe&title=Studie&statement=Es+fehlen+40.';
    return sendFile(who, `/api/v1/needs/${need.id}/evidence/documents?${about}`, bytes);
  };
  const documents = () => house.query('SELECT title, file_name, is_public FROM document');

  it('takes a document right at the need, of those who may write it, for all members to read', async () => {
    const other = await house.signIn('other');
    expect((await upload(other, '%PDF-1.7 x')).status).toBe(403);
    const unread = await upload(lead, 'MZ ein Programm');
    expect([unread.status, await unread.json()]).toMatchObject([422, { code: 'file-type-unknown' }]);
    expect(await documents()).toEqual([]);
    const added = await upload(lead, '%PDF-1.7 x');
    expect(added.status).toBe(201);
    const { documentId, kind, source } = (await added.json()) as Record<string, string>;
    expect([kind, source]).toEqual(['document', 'Studie']);
    expect(await documents()).toEqual([{ title: 'Studie', file_name: 'studie.pdf', is_public: false }]);
    expect((await readNeed()).evidence).toContainEqual(expect.objectContaining({ documentId }));
    expect((await other.get(`/api/v1/documents/${documentId}`)).text).toBe('%PDF-1.7 x');
    expect((await house.visitor().get(`/api/v1/public/concept/documents/${documentId}`)).status).toBe(404);
  });

  it('takes no document with a virus, and none that nobody could judge', async () => {
    const infected = await upload(lead, '%PDF-1.7 INFECTED');
    expect([infected.status, await infected.json()]).toMatchObject([
      422,
      {
        code: 'file-infected',
        detail:
          'In der Datei wurde Schadsoftware gefunden (Eicar-Test-Signature). Sie wurde nicht angenommen.',
      },
    ]);
    const paper = `/api/v1/decisions/${randomUUID()}/paper?fileName=beschluss.pdf`;
    expect(await (await sendFile(district, paper, '%PDF-1.7 INFECTED')).json()).toMatchObject({
      code: 'file-infected',
    });
    await scanner.close();
    const unjudged = await upload(lead, '%PDF-1.7 y');
    expect([unjudged.status, await unjudged.json()]).toMatchObject([503, { code: 'scan-unavailable' }]);
    expect(await documents()).toHaveLength(1);
  });

  it('takes answers of a survey, which can be undone, or which speak of no need for a reason', async () => {
    const [surveyId, questionId, first, second] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const sheet = (id: string, text: string) => ({
      id: randomUUID(),
      invitationId: randomUUID(),
      organisationId: null,
      respondentName: 'Frauencafé',
      sentOn: localDate('2026-11-10'),
      answers: [{ ...anAnswer(questionId, { text }), id }],
    });
    await house.get(BringInSurvey).execute({
      survey: aSurvey({ id: surveyId, title: 'Abfrage' }),
      questions: [aQuestion(questionId, { title: 'Was fehlt?' })],
      sheets: [sheet(first, 'Plätze mit Kinderbeaufsichtigung'), sheet(second, 'Vielen Dank!')],
      silentMemberIds: [],
    });
    const path = `/api/v1/survey-codings/${surveyId}`;
    const code = (id: string, body: object) =>
      lead.post(`${path}/answers/${id}`, { tie: [], untie: [], ...body });
    expect((await code(first, { tie: [need.id] })).status).toBe(200);
    expect(await code(first, { noNeedReason: 'Lob' })).toMatchObject(refused(409, 'need-and-no-need'));
    expect(await code(second, { noNeedReason: ' ' })).toMatchObject(refused(422, 'reason-missing'));
    expect((await code(second, { noNeedReason: 'Dank' })).status).toBe(200);
    expect((await lead.get('/api/v1/survey-codings')).body).toMatchObject({
      items: [{ total: 2, coded: 2 }],
    });
    const listed = await lead.get<{ items: { organisationName: string | null }[] }>(path);
    expect(listed.body.items.every(({ organisationName }) => organisationName === null)).toBe(true);
    expect((await district.get(path)).text).toContain('Frauencafé');
    expect(await (await house.signIn('other')).get(path)).toMatchObject(refused(404, 'not-found'));
    const said = (await readNeed()).evidence.map(({ statement }) => statement);
    expect(said).toContain('Plätze mit Kinderbeaufsichtigung');
    await code(first, { untie: [need.id] });
    await code(second, { noNeedReason: null });
    expect((await lead.get('/api/v1/survey-codings')).body).toMatchObject({
      items: [{ total: 2, coded: 0 }],
    });
    await code(first, { tie: [need.id] });
  });

  it('is not deleted while a goal is tied to it, and a goal says what it lacks', async () => {
    const { conceptId } = concept;
    expect(await lead.post('/api/v1/goals', { ...aGoalForm([]), conceptId })).toMatchObject(
      refused(422, 'goal-without-need'),
    );
    const vague = aGoalForm([need.id], { measurable: 'deutlich besser', dueOn: '2026-01-01' });
    const goal = await lead.post<Seen>('/api/v1/goals', { ...vague, conceptId });
    expect(goal.body.hints).toEqual([
      'measurable-without-figure',
      'due-in-past',
      'no-indicator',
      'nobody-responsible',
    ]);
    const better = { ...aGoalForm([need.id]), committeeId: concept.committeeId, version: 1 };
    expect((await lead.put<Seen>(`/api/v1/goals/${goal.body.id}`, better)).body.hints).toEqual([
      'no-indicator',
    ]);
    expect(await lead.delete(`/api/v1/needs/${need.id}`)).toMatchObject(refused(409, 'need-has-goals'));
    const step = (reason: string | null) =>
      lead.post<Seen>(`/api/v1/goals/${goal.body.id}/steps`, { act: 'drop', reason, version: 2 });
    expect(await step(null)).toMatchObject(refused(422, 'reason-missing'));
    expect((await step('keine Mittel')).body).toMatchObject({
      state: 'dropped',
      stateReason: 'keine Mittel',
    });
    const reopen = { act: 'reopen', version: 3 };
    expect((await lead.post(`/api/v1/goals/${goal.body.id}/steps`, reopen)).status).toBe(200);
  });

  it('goes on into the next edition once, with its evidence and its goal', async () => {
    const next = await aConceptWithFields(
      house,
      (await house.query<{ id: string }>('SELECT id FROM organisation LIMIT 1'))[0]?.id ?? '',
    );
    const newIds = { [concept.ledFieldId]: next.ledFieldId, [concept.otherFieldId]: next.otherFieldId };
    const copied = { fromConceptId: concept.conceptId, toConceptId: next.conceptId, newIds };
    await house.get(CarryOverObjectives).execute(copied);
    await house.get(CarryOverObjectives).execute(copied);
    const path = `/api/v1/needs?conceptId=${next.conceptId}`;
    const { items } = (await lead.get<{ items: Seen[] }>(path)).body;
    expect(items).toHaveLength(2);
    const carried = items.find(({ goals }) => goals.length === 1);
    expect(carried?.evidence.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'document', 'gap']);
    await house.query(`UPDATE concept SET state = 'replaced' WHERE id = $1`, [concept.conceptId]);
    expect(await add(district, concept.ledFieldId)).toMatchObject(refused(409, 'concept-replaced'));
  });
});

const NO_EVIDENCE = {
  peopleByMunicipality: [],
  peopleByAccessRoute: [{ accessRoute: 'entitled', people: 2 }],
  peopleByCause: [],
  peopleWithChildren: 0,
  children: 0,
  demand: 2,
  freePlacesInReach: 0,
  nearest: null,
};
