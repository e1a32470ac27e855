import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import ICAL from 'ical.js';
import { REMIND_OF_MEETINGS_QUEUE } from '../../src/meetings/index.js';
import { openCounty, sevenPeopleWait } from '../support/a-county-with-demand.js';
import type { House } from '../support/house.js';
import type { ReceivedMail } from '../support/mailbox.js';
import { nightBefore } from '../support/nightly-check.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

interface SeenItem {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly state: string;
  readonly evidence: readonly { readonly id: string; readonly sentence: string }[];
  readonly version: number;
}

interface SeenMeeting {
  readonly version: number;
  readonly state: string;
  readonly own: { readonly answer: string | null } | null;
  readonly coming: number;
  readonly people: number;
  readonly items: readonly SeenItem[];
  readonly versions: readonly { readonly number: number; readonly reason: string | null }[];
  readonly decisions: readonly { readonly number: string }[];
}

const DETAILS = {
  title: 'Sitzung des Arbeitskreises',
  startsAt: '2026-12-16T09:00:00Z',
  endsAt: '2026-12-16T11:00:00Z',
  place: 'Kreishaus',
  notes: '',
  isPublic: false,
  guests: [{ name: 'Beirat', mailAddress: 'post@beirat.example' }],
};

describe('A meeting is called, held and remembered', () => {
  let house: House;
  let ids: Readonly<Record<string, string>>;
  let district: Visitor;
  let vhs: Visitor;
  let id: string;
  const see = async (visitor = district): Promise<SeenMeeting> =>
    (await visitor.get<SeenMeeting>(`/api/v1/meetings/${id}`)).body;
  const act = async (path: string, body?: object): Promise<number> =>
    (await district.post(`/api/v1/meetings/${id}${path}`, body)).status;
  const itemOf = async (source: string): Promise<SeenItem> => {
    const item = (await see()).items.find((each) => each.source === source);
    if (item === undefined) throw new Error(`no item of ${source}`);
    return item;
  };
  const decideItem = async (source: string, state: string): Promise<void> => {
    const { id: itemId, title, version } = await itemOf(source);
    const body = { title, note: '', plannedMinutes: 10, state, version };
    expect((await district.put(`/api/v1/meetings/${id}/agenda/${itemId}`, body)).status).toBe(204);
  };
  const mailsTo = async (to: string, subject: RegExp): Promise<readonly ReceivedMail[]> => {
    await house.settle();
    return (await house.mails()).filter((mail) => mail.to === to && subject.test(mail.subject));
  };
  const remind = async (day: string): Promise<void> => {
    house.clock.moveTo(`${day}T06:15:00Z`);
    const queue = house.inWorker<Queue>(getQueueToken(REMIND_OF_MEETINGS_QUEUE) as never);
    const job = await queue.add(REMIND_OF_MEETINGS_QUEUE, {});
    await until(async () => (await job.getState()) === 'completed');
  };

  beforeAll(async () => {
    ({ house, ids } = await openCounty());
    await sevenPeopleWait(house);
    await nightBefore(house, '2026-11-24');
    house.clock.moveTo('2026-12-08T09:00:00Z');
    [district, vhs] = [await house.signIn('district'), await house.signIn('vhs')];
    const circle = {
      kind: 'working-circle',
      name: 'Arbeitskreis',
      purpose: '',
      isOpen: false,
      isPublic: true,
    };
    const committeeId = (await district.post<{ id: string }>('/api/v1/committees', circle)).body.id;
    id = (await district.post<{ id: string }>('/api/v1/meetings', { ...DETAILS, committeeId })).body.id;
  });
  afterAll(() => house.close());

  it('has an agenda that fills itself with a gap nobody answered, and what was dropped never comes back', async () => {
    expect(await act('/agenda/refill')).toBe(200);
    const gap = await itemOf('unanswered-gaps');
    expect(gap.evidence.map(({ sentence }) => sentence)).toEqual([
      'Verbandsgemeinde Altdorf · Allgemein · Niveau A1: 7 Personen ohne Platz, offen seit 24.11.2026; ' +
        'keine Antwort von Testorganisation bamf, Testorganisation immigration-office, Testorganisation jobcenter, Volkshochschule Altdorf',
    ]);
    await decideItem('unanswered-gaps', 'accepted');
    await decideItem('reporting', 'dropped');
    const again = await district.post<{ added: number }>(`/api/v1/meetings/${id}/agenda/refill`);
    expect(again.body).toEqual({ added: 0 });
    const suggested = { title: 'Ferienzeiten', note: '', plannedMinutes: null };
    expect((await vhs.post(`/api/v1/meetings/${id}/agenda`, suggested)).status).toBe(204);
    expect((await see()).items.find(({ title }) => title === 'Ferienzeiten')?.state).toBe('proposed');
    expect((await see(await house.signIn('bamf'))).items.map(({ source }) => source)).toEqual([
      'unanswered-gaps',
    ]);
  });

  it('is told to all members and guests once, with a calendar file and the agenda', async () => {
    const { version } = await see();
    expect(await act('/invite', { version })).toBe(204);
    expect(await act('/invite', { version })).toBe(409);
    const [mail, ...others] = await mailsTo('vhs@test.example', /Einladung: Sitzung des Arbeitskreises/);
    expect(others).toEqual([]);
    expect(mail?.text).toContain('1. Versorgungslücken ohne Antwort nach der Frist (1) (10 Minuten)');
    expect(mail?.text).toContain('7 Personen ohne Platz');
    const [guest] = await mailsTo('post@beirat.example', /Einladung/);
    expect(guest?.text).toContain('1. Versorgungslücken ohne Antwort');
    expect(guest?.text).not.toContain('Personen ohne Platz');
    const event = eventIn(mail);
    expect(event.getFirstPropertyValue('uid')).toBe(`sitzung-${id}@kurskreis`);
    expect(event.getFirstPropertyValue('sequence')).toBe(0);
    expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2026-12-16T09:00:00Z');
  });

  it('is answered by the link of the mail, and anew when it is at another time', async () => {
    const [mail] = await mailsTo('vhs@test.example', /Einladung/);
    const token = /\/sitzung\/([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] ?? '';
    const nobody = house.visitor();
    const opened = await nobody.get<{ name: string }>(`/api/v1/meeting-answers/${token}`);
    expect(opened.body).toMatchObject({ name: 'Volkshochschule Altdorf', answer: null });
    const answer = { answer: 'coming', people: 2 };
    expect((await nobody.post(`/api/v1/meeting-answers/${token}`, answer)).status).toBe(204);
    expect(await see()).toMatchObject({ coming: 1, people: 2 });
    const { version } = await see();
    const later = { ...DETAILS, startsAt: '2026-12-17T09:00:00Z', endsAt: '2026-12-17T11:00:00Z', version };
    expect((await district.put(`/api/v1/meetings/${id}`, later)).status).toBe(204);
    const [postponed] = await mailsTo('vhs@test.example', /Verlegt/);
    expect(eventIn(postponed).getFirstPropertyValue('sequence')).toBe(1);
    expect(await see(vhs)).toMatchObject({ coming: 0, own: { answer: null } });
    expect((await nobody.post(`/api/v1/meeting-answers/${token}`, answer)).status).toBe(204);
    await remind('2026-12-14');
    await remind('2026-12-15');
    expect(await mailsTo('vhs@test.example', /Erinnerung/)).toHaveLength(1);
  });

  it('keeps minutes that are locked once they are released, and corrected only as a new version', async () => {
    house.clock.moveTo('2026-12-17T09:05:00Z');
    district = await house.signIn('district');
    expect(await act('/hold')).toBe(204);
    const { id: itemId, version } = await itemOf('unanswered-gaps');
    const base = `/api/v1/meetings/${id}/agenda/${itemId}`;
    const text = { minutes: 'Die Volkshochschule prüft einen Kurs.', version };
    expect((await district.put(`${base}/minutes`, text)).status).toBe(204);
    const other = { minutes: 'Etwas anderes.', version };
    expect(await district.put(`${base}/minutes`, other)).toMatchObject({ status: 409 });
    const task = { wording: 'Raum suchen', ownerId: ids['vhs'], dueOn: '2026-12-20' };
    expect((await district.post(`${base}/tasks`, task)).status).toBe(204);
    const decision = { subject: 'Kurs', wording: 'Ein Kurs beginnt.', outcome: 'adopted', isPublic: false };
    expect((await district.post(`${base}/decisions`, decision)).status).toBe(204);
    expect((await see()).decisions).toHaveLength(1);
    expect(await act('/release')).toBe(204);
    const seen = await itemOf('unanswered-gaps');
    expect(await district.put(`${base}/minutes`, { minutes: 'Neu', version: seen.version })).toMatchObject({
      status: 409,
      body: { code: 'minutes-not-open' },
    });
    const correction = { minutes: 'Die vhs prüft zwei Kurse.', reason: 'Zahl', version: seen.version };
    expect((await district.post(`${base}/corrections`, correction)).status).toBe(204);
    expect((await see(vhs)).versions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, 'Zahl'],
    ]);
    await expect(house.query(`UPDATE minutes_version SET reason = 'x' WHERE number = 2`)).rejects.toThrow(
      /released minutes do not change/,
    );
  });

  it('reminds of its tasks once for each stage, until they are done', async () => {
    await remind('2026-12-18');
    await remind('2026-12-19');
    await remind('2026-12-21');
    await remind('2026-12-22');
    expect((await mailsTo('vhs@test.example', /Aufgabe/)).map(({ subject }) => subject)).toEqual([
      'Kurskreis: Aufgabe bald fällig (20.12.2026)',
      'Kurskreis: Aufgabe überfällig (20.12.2026)',
    ]);
    vhs = await house.signIn('vhs');
    const { items } = (await vhs.get<{ items: { id: string }[] }>('/api/v1/tasks')).body;
    expect((await vhs.post(`/api/v1/tasks/${items[0]?.id}/settle`, { note: 'Raum 3' })).status).toBe(204);
    await remind('2027-01-10');
    expect(await mailsTo('vhs@test.example', /Aufgabe/)).toHaveLength(2);
  });

  it('is struck out of calendars when it is cancelled, with the reason', async () => {
    district = await house.signIn('district');
    const [first] = (await district.get<{ items: { id: string }[] }>('/api/v1/committees')).body.items;
    const again = { ...DETAILS, startsAt: '2027-02-10T09:00:00Z', endsAt: '2027-02-10T11:00:00Z' };
    id = (await district.post<{ id: string }>('/api/v1/meetings', { ...again, committeeId: first?.id })).body
      .id;
    expect(await act('/invite', { version: 1 })).toBe(204);
    expect(await act('/cancel', { reason: 'Glatteis' })).toBe(204);
    const [mail] = await mailsTo('vhs@test.example', /Abgesagt/);
    expect(mail?.text).toContain('Grund: Glatteis');
    const event = eventIn(mail);
    expect([event.getFirstPropertyValue('status'), event.getFirstPropertyValue('sequence')]).toEqual([
      'CANCELLED',
      1,
    ]);
  });
});

function eventIn(mail: ReceivedMail | undefined): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(mail?.files[0] ?? ''));
  const event = calendar.getFirstSubcomponent('vevent');
  if (event === null) throw new Error('no event in the calendar file');
  return event;
}
