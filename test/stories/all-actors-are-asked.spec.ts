import { randomUUID } from 'node:crypto';
import { getQueueToken } from '@nestjs/bullmq';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Queue } from 'bullmq';
import type { OrganisationKind } from '#libs/kernel';
import { ERASE_EXPIRED_QUEUE } from '../../src/retention/index.js';
import { FindAnswers, KEEP_SURVEY_DAYS_QUEUE, REMIND_SURVEY_QUEUE } from '../../src/surveys/index.js';
import { House } from '../support/house.js';
import type { ReceivedMail } from '../support/mailbox.js';
import { oneMemberOfEachKind } from '../support/members.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

interface Sheet {
  readonly isSent: boolean;
  readonly mayAnswer: boolean;
  readonly answers: readonly object[];
}
interface Exported {
  readonly answers: readonly { readonly answer: string; readonly organisationName: string | null }[];
}

const MISSING = { id: randomUUID(), kind: 'text', title: 'Was fehlt?', isRequired: true, choices: [] };
const MARK = { id: randomUUID(), kind: 'scale', title: 'Wie gut läuft es?', isRequired: false, choices: [] };

describe('All actors are asked', () => {
  let house: House;
  let district: Visitor;
  let members: Readonly<Record<OrganisationKind, string>>;
  let survey: { readonly id: string; readonly missing: string; readonly mark: string };

  beforeAll(async () => {
    house = await House.open();
    members = await oneMemberOfEachKind(house);
    district = await house.signIn('district');
  });
  afterAll(() => house.close());

  const form = (change: object = {}) => ({
    title: 'Was fehlt im Landkreis?',
    purpose: 'Damit das Konzept von dem ausgeht, was gebraucht wird.',
    opensOn: '2026-11-23',
    closesOn: '2026-12-10',
    opensByItself: false,
    isAnonymous: true,
    isOpenToAll: true,
    questions: [MISSING, MARK],
    ...change,
  });
  const built = async (change: object = {}): Promise<typeof survey> => {
    const { status, body } = await district.post<{ id: string }>('/api/v1/surveys', form(change));
    expect(status).toBe(201);
    const whole = await district.get<{ questions: { id: string }[] }>(`/api/v1/surveys/${body.id}`);
    const [missing, mark] = whole.body.questions.map(({ id }) => id);
    return { id: body.id, missing: missing ?? '', mark: mark ?? '' };
  };
  const step = async (id: string, act: string): Promise<number> => {
    const { body } = await district.get<{ version: number }>(`/api/v1/surveys/${id}`);
    return (await district.post(`/api/v1/surveys/${id}/${act}`, body)).status;
  };
  const stepNow = async (id: string, act: string): Promise<number> => {
    const { body } = await district.get<{ version: number }>(`/api/v1/surveys/${id}`);
    return (await district.post(`/api/v1/surveys/${id}/${act}`, { version: body.version })).status;
  };
  const runJob = async (queueName: string, at: string): Promise<void> => {
    house.clock.moveTo(at);
    const queue = house.inWorker<Queue>(getQueueToken(queueName) as never);
    const job = await queue.add(queueName, {});
    await until(async () => (await job.getState()) === 'completed');
    await house.settle();
    district = await house.signIn('district');
  };
  const mailsTo = async (words: string): Promise<readonly ReceivedMail[]> =>
    (await house.mails()).filter(({ subject }) => subject.includes(words));
  const linkIn = (mail: ReceivedMail | undefined): string =>
    /befragung\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const said = (text: string, number: number | null = null, one = survey) => ({
    answers: [
      { questionId: one.missing, text },
      { questionId: one.mark, number },
    ],
  });

  it('the district builds, chooses who is asked and opens: a mail with a link of its own goes to each, once', async () => {
    survey = await built();
    const invited = `/api/v1/surveys/${survey.id}/invitations`;
    const memberIds = Object.values(members).filter((id) => id !== members.bamf);
    const verein = { name: 'Verein Brücke', mailAddress: 'post@verein.example' };
    expect((await district.put(invited, { memberIds, further: [verein, verein] })).status).toBe(422);
    expect((await district.put(invited, { memberIds, further: [verein] })).status).toBe(204);
    expect(await house.mails()).toHaveLength(0);
    expect(await step(survey.id, 'open')).toBe(422); // unknown fields are refused
    expect(await stepNow(survey.id, 'open')).toBe(200);
    expect(await stepNow(survey.id, 'open')).toBe(409);
    await house.settle();
    const mails = await mailsTo('Befragung „Was fehlt im Landkreis?“, bis 10.12.2026');
    expect(mails).toHaveLength(8);
    expect(new Set(mails.map(linkIn)).size).toBe(8);
    expect(mails.map(({ to }) => to)).not.toContain('bamf@test.example');
    expect(mails[0]?.text).toContain('Die Befragung ist anonym');
  });

  it('a member finds it on the start page, saves, comes back and sends; then nothing is to do and nothing to change', async () => {
    const jobcenter = await house.signIn('jobcenter');
    const toDos = async (): Promise<string> =>
      JSON.stringify((await jobcenter.get<{ toDos: object[] }>('/api/v1/start-page')).body.toDos);
    expect(await toDos()).toContain('Was fehlt im Landkreis?');
    const own = `/api/v1/own-surveys/${survey.id}`;
    expect((await jobcenter.put<Sheet>(`${own}/draft`, said('', 4))).body.isSent).toBe(false);
    expect((await jobcenter.get<Sheet>(own)).body.answers).toHaveLength(1);
    const incomplete = await jobcenter.post(`${own}/send`, said(' ', 4));
    expect([incomplete.status, incomplete.text]).toEqual([
      422,
      expect.stringContaining('Frage 1 ist eine Pflichtfrage: Was fehlt?'),
    ]);
    expect((await jobcenter.post<Sheet>(`${own}/send`, said('Abendkurse', 4))).body).toMatchObject({
      isSent: true,
      mayAnswer: false,
      answers: [],
    });
    expect((await jobcenter.post(`${own}/send`, said('anders'))).status).toBe(409);
    expect(await toDos()).not.toContain('Was fehlt im Landkreis?');
    expect((await (await house.signIn('bamf')).get(own)).status).toBe(404);
  });

  it('others answer by the link of their mail, or by the one for everybody, to which they may return', async () => {
    const somebody = house.visitor();
    for (const [to, text] of [
      ['counselling@test.example', 'Kinderbeaufsichtigung'],
      ['post@verein.example', 'Begleitung für Ehrenamtliche'],
    ] as const) {
      const mail = (await mailsTo('Was fehlt')).find((one) => one.to === to);
      const link = `/api/v1/survey-answers/${linkIn(mail)}`;
      expect((await somebody.post(`${link}/send`, said(text))).status).toBe(200);
      expect((await somebody.get<Sheet>(link)).body).toMatchObject({ isSent: true, answers: [] });
    }
    const { body } = await district.get<{ url: string; qrSvg: string }>(
      `/api/v1/surveys/${survey.id}/open-link`,
    );
    expect(body.qrSvg).toContain('<svg');
    const open = `/api/v1/survey-answers/${body.url.split('/').at(-1)}`;
    expect((await somebody.post(`${open}/send`, said('ohne Bogen'))).status).toBe(404);
    const begun = await somebody.post<{ token: string }>(`${open}/begin`);
    const back = `/api/v1/survey-answers/${begun.body.token}`;
    await somebody.put(`${back}/draft`, said('Wohn'));
    expect((await house.visitor().get<Sheet>(back)).body.answers).toHaveLength(1);
    expect((await somebody.post(`${back}/send`, said('Wohnraum'))).status).toBe(200);
    expect((await somebody.post(`${back}/send`, said('Wohnraum'))).status).toBe(409);
  });

  it('only the silent are reminded, once at each stage', async () => {
    await runJob(REMIND_SURVEY_QUEUE, '2026-12-02T06:30:00Z');
    expect(await mailsTo('Erinnerung')).toHaveLength(0);
    for (const day of ['03', '03', '04']) await runJob(REMIND_SURVEY_QUEUE, `2026-12-${day}T06:30:00Z`);
    const first = await mailsTo('Erinnerung');
    expect(first.map(({ to }) => to)).toEqual([
      'district@test.example',
      'immigration-office@test.example',
      'provider@test.example',
      'social-welfare-office@test.example',
      'steering-group@test.example',
    ]);
    const provider = first.find(({ to }) => to.startsWith('provider'));
    expect((await house.visitor().get(`/api/v1/survey-answers/${linkIn(provider)}`)).status).toBe(200);
    await runJob(REMIND_SURVEY_QUEUE, '2026-12-08T06:30:00Z');
    await runJob(REMIND_SURVEY_QUEUE, '2026-12-09T06:30:00Z');
    expect(await mailsTo('Erinnerung')).toHaveLength(10);
  });

  it('no table can tell who answered what, and the database itself refuses it', async () => {
    const responses = await house.query<Record<string, unknown>>(
      'SELECT *, xmin::text AS writer FROM survey_response WHERE survey_id = $1',
      [survey.id],
    );
    const answers = await house.query<Record<string, unknown>>(
      'SELECT *, xmin::text AS writer FROM survey_answer WHERE survey_id = $1',
      [survey.id],
    );
    expect(responses).toHaveLength(4);
    for (const row of responses)
      expect(row).toMatchObject({
        invitation_id: null,
        organisation_id: null,
        respondent_name: null,
        sent_at: null,
      });
    expect(answers.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Abendkurse',
        'Kinderbeaufsichtigung',
        'Begleitung für Ehrenamtliche',
        'Wohnraum',
      ]),
    );
    for (const row of answers) expect(row['response_id']).toBeNull();
    // all of them were written anew by whoever sent last: not even the number of the transaction tells them apart
    expect(new Set([...responses, ...answers].map(({ writer }) => writer)).size).toBe(1);
    const invitations = await house.query<Record<string, unknown>>(
      'SELECT * FROM survey_invitation WHERE survey_id = $1',
      [survey.id],
    );
    expect(invitations.filter((row) => row['is_answered'] === true)).toHaveLength(4);
    expect(invitations.filter((row) => row['draft'] !== null)).toHaveLength(0);
    const told = JSON.stringify([responses, answers]);
    for (const { id, organisation_id: organisation } of invitations) {
      expect(told).not.toContain(id);
      if (organisation !== null) expect(told).not.toContain(organisation);
    }
    expect(await house.query(`SELECT 1 FROM audit_line WHERE act = 'survey-answered'`)).toHaveLength(0);
    await expect(
      house.query('UPDATE survey_response SET organisation_id = $1 WHERE survey_id = $2', [
        members.jobcenter,
        survey.id,
      ]),
    ).rejects.toThrow('survey_response_promise');
    await expect(
      house.query('UPDATE survey SET is_anonymous = false WHERE id = $1', [survey.id]),
    ).rejects.toThrow();
  });

  it('it closes after its last day; results stay hidden below the minimum, also from other rooms', async () => {
    const results = async (): Promise<object> =>
      (await district.get<object>(`/api/v1/surveys/${survey.id}/results`)).body;
    expect(await results()).toMatchObject({ hiddenBecause: 'results-after-close', results: [] });
    await runJob(KEEP_SURVEY_DAYS_QUEUE, '2026-12-10T23:20:00Z');
    expect(await results()).toMatchObject({
      survey: { state: 'closed' },
      hiddenBecause: 'results-too-few',
      results: [],
      rate: { invited: 8, answered: 3, openAnswers: 1 },
    });
    for (const path of ['export', `questions/${survey.missing}/texts`])
      expect((await district.get(`/api/v1/surveys/${survey.id}/${path}`)).status).toBe(409);
    expect(await house.get(FindAnswers).of(survey.id)).toEqual([]);
    const invited = await district.get<object>(`/api/v1/surveys/${survey.id}/invitations`);
    expect(invited.text).not.toContain('"isAnswered":true');
    const late = await (
      await house.signIn('provider')
    ).post(`/api/v1/own-surveys/${survey.id}/send`, said('zu spät'));
    expect(late.status).toBe(409);
  });

  it('under names: answers may be changed until the end, are exported, and a released summary is everybody’s', async () => {
    const named = await built({
      isAnonymous: false,
      opensByItself: true,
      opensOn: '2026-12-11',
      closesOn: '2026-12-20',
    });
    await runJob(KEEP_SURVEY_DAYS_QUEUE, '2026-12-10T23:21:00Z');
    const provider = await house.signIn('provider');
    const own = `/api/v1/own-surveys/${named.id}`;
    await provider.post(`${own}/send`, said('Räume', 2, named));
    expect(
      (await provider.post<Sheet>(`${own}/send`, said('Räume und Lehrkräfte', 2, named))).body,
    ).toMatchObject({
      isSent: true,
      mayAnswer: true,
    });
    const { body: kept } = await district.get<{ version: number }>(`/api/v1/surveys/${named.id}`);
    const reworded = form({
      isAnonymous: false,
      opensOn: '2026-12-11',
      closesOn: '2026-12-20',
      version: kept.version,
      questions: [
        { ...MISSING, id: named.missing, title: 'Was ist zu viel?' },
        { ...MARK, id: named.mark },
      ],
    });
    expect((await district.put(`/api/v1/surveys/${named.id}`, reworded)).text).toContain('questions-fixed');
    expect(await stepNow(named.id, 'close')).toBe(200);
    expect((await provider.post(`${own}/send`, said('später', 1, named))).status).toBe(409);
    const exported = await (
      await house.signIn('steering-group')
    ).get<Exported>(`/api/v1/surveys/${named.id}/export`);
    expect(exported.body.answers.map(({ answer, organisationName }) => [answer, organisationName])).toEqual([
      ['Räume und Lehrkräfte', 'Testorganisation provider'],
      ['2', 'Testorganisation provider'],
    ]);
    expect((await provider.get(`/api/v1/surveys/${named.id}/export`)).status).toBe(403);
    expect(await stepNow(named.id, 'evaluate')).toBe(200);
    const summary = `/api/v1/survey-summaries/${named.id}`;
    expect((await provider.get(summary)).status).toBe(404);
    const { body } = await district.get<{ version: number }>(`/api/v1/surveys/${named.id}`);
    const words = { summary: 'Es fehlen Räume.', isReleased: true, version: body.version };
    expect((await district.put(`/api/v1/surveys/${named.id}/summary`, words)).status).toBe(200);
    const released = await provider.get(summary);
    expect(released.text).toContain('Es fehlen Räume.');
    expect(released.text).not.toContain('Lehrkräfte');
    expect(released.body).toMatchObject({ results: [{ isHidden: true }] });
  });

  it('addresses of further actors and links are erased in time', async () => {
    await runJob(ERASE_EXPIRED_QUEUE, '2027-02-09T02:30:00Z');
    const kept = `SELECT (SELECT count(*) FROM survey_invitation WHERE mail_address IS NOT NULL)::int AS addresses,
      (SELECT count(*) FROM mail WHERE to_address = 'post@verein.example')::int AS mails,
      (SELECT count(*) FROM survey_link l JOIN survey_invitation i ON i.id = invitation_id WHERE survey_id = $1)::int AS links`;
    expect(await house.query(kept, [survey.id])).toEqual([
      { addresses: 1, mails: 1, links: expect.any(Number) },
    ]);
    await runJob(ERASE_EXPIRED_QUEUE, '2027-02-10T02:30:00Z');
    expect(await house.query(kept, [survey.id])).toEqual([{ addresses: 0, mails: 0, links: 0 }]);
  });
});
