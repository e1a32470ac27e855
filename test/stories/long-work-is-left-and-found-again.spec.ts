import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CarryOut, EndWorkRun, RequestWorkRun } from '../../src/work-runs/index.js';
import { Transaction } from '../../src/platform/database/transaction.js';
import { House } from '../support/house.js';
import { LiveEvents } from '../support/live-events.js';
import { aMember } from '../support/members.js';
import type { Visitor } from '../support/visitor.js';

interface SeenRun {
  readonly id: string;
  readonly state: string;
  readonly stepsDone: number;
  readonly stepsTotal: number | null;
  readonly message: string | null;
  readonly result: string | null;
}

describe('Long work is left and found again', () => {
  let house: House;
  let district: Visitor;
  let colleague: Visitor;
  let organisationId: string;

  beforeAll(async () => {
    house = await House.open();
    organisationId = await aMember(house, 'kreis', 'district');
    await aMember(house, 'andere', 'provider');
    district = await house.signIn('kreis');
    colleague = await house.signIn('kreis');
  });
  afterAll(() => house.close());

  const aRun = (ownerId = organisationId): Promise<string> => {
    const wanted = { kind: 'gap-check', title: 'Prüfen', address: '/luecken' } as const;
    const actor = {
      accountId: ownerId,
      organisationId: ownerId,
      organisationKind: 'district',
      isAdministrator: false,
    } as const;
    return house.get(Transaction).run(() => house.get(RequestWorkRun).execute(wanted, actor));
  };
  const live = (id: string): Promise<LiveEvents<SeenRun>> =>
    LiveEvents.open<SeenRun>(house.address, `/api/v1/work-runs/${id}/events`, colleague);
  const seen = async (id: string): Promise<SeenRun> =>
    (await district.get<SeenRun>(`/api/v1/work-runs/${id}`)).body;

  it('tells how far a gap check is while its own transaction is open, and ends with what came of it', async () => {
    const transaction = house.get(Transaction);
    const { id, events } = await transaction.run(async () => {
      // So that the worker waits until somebody looks.
      await transaction.manager.query('LOCK TABLE gap_check IN SHARE ROW EXCLUSIVE MODE');
      const { body } = await district.post<{ workRunId: string }>('/api/v1/gap-checks', {});
      const open = await live(body.workRunId);
      expect(await open.next()).toMatchObject({ title: 'Versorgungslücken prüfen', result: null });
      return { id: body.workRunId, events: open };
    });
    await house.settle();
    const rest = await events.rest();
    expect(rest.at(-1)).toMatchObject({ state: 'done', stepsDone: 4, stepsTotal: 4 });
    expect(rest.at(-1)?.result).toMatch(/^0 offene Lücken/);
    const list = await colleague.get<{ items: SeenRun[] }>('/api/v1/work-runs');
    expect(list.body.items.map((run) => [run.id, run.state])).toEqual([[id, 'done']]);
  });

  it('hears of each step from another process, not by looking again and again', async () => {
    const id = await aRun();
    const events = await live(id);
    expect(await events.next()).toMatchObject({ state: 'waiting' });
    await house.inWorker(CarryOut).execute(id, async (tell) => {
      for (const done of [1, 2]) {
        await tell(done, 2, `Schritt ${done}`);
        let event = await events.next();
        while (event !== null && event.stepsDone < done) event = await events.next();
        expect(event).toMatchObject({ state: 'running', stepsDone: done, message: `Schritt ${done}` });
      }
      return 'Fertig.';
    });
    expect(await events.rest()).toEqual([
      expect.objectContaining({ state: 'done', result: 'Fertig.', message: null }),
    ]);
  });

  it('is shown no longer to somebody whose account was closed meanwhile', async () => {
    const theirs = await aMember(house, 'geht', 'district');
    await aMember(house, 'verwaltet', 'district', { isAdministrator: true });
    const administrator = await house.signIn('verwaltet');
    const id = await aRun(theirs);
    const path = `/api/v1/work-runs/${id}/events`;
    const events = await LiveEvents.open<SeenRun>(house.address, path, await house.signIn('geht'));
    expect(await events.next()).toMatchObject({ state: 'waiting' });
    const [account] = await house.query<{ id: string }>(`SELECT id FROM account WHERE login = 'geht'`);
    const closed = await administrator.post(`/api/v1/accounts/${account?.id}/deactivate`);
    expect(closed.status).toBe(204);
    await house.query(`UPDATE work_run SET message = 'Das sieht niemand mehr' WHERE id = $1`, [id]);
    expect(await events.rest()).toEqual([]);
  });

  it('is taken up again by another worker where one died, and done once', async () => {
    const id = await aRun();
    const carryOut = house.inWorker(CarryOut);
    const dies = carryOut.execute(id, async (tell) => {
      await tell(1, 3, 'Halb');
      throw new Error('the worker dies');
    });
    await expect(dies).rejects.toThrow('the worker dies');
    expect(await seen(id)).toMatchObject({
      state: 'running',
      stepsDone: 1,
      message: expect.stringMatching(/noch einmal versucht/),
    });
    await carryOut.execute(id, () => Promise.resolve('Doch noch.'));
    await carryOut.execute(id, () => Promise.reject(new Error('not again')));
    expect(await seen(id)).toMatchObject({ state: 'done', result: 'Doch noch.' });
  });

  it('does nothing where two workers held it for theirs: the later one takes its own back', async () => {
    const id = await aRun();
    const transaction = house.inWorker(Transaction);
    const end = house.inWorker(EndWorkRun);
    await house.inWorker(CarryOut).execute(id, async () => {
      await transaction.outside(() => end.execute(id, 'finish', 'Der andere war schneller.'));
      await transaction.run(async () => {
        await transaction.manager.query(`UPDATE organisation SET name = 'doppelt' WHERE id = $1`, [
          organisationId,
        ]);
        await end.execute(id, 'finish', 'Ich auch.');
      });
      return null;
    });
    expect(await seen(id)).toMatchObject({ result: 'Der andere war schneller.' });
    expect(await house.query(`SELECT 1 FROM organisation WHERE name = 'doppelt'`)).toEqual([]);
  });

  it('is given up after five beginnings, so that nobody waits for ever', async () => {
    const id = await aRun();
    const dies = (): Promise<void> =>
      house.inWorker(CarryOut).execute(id, () => Promise.reject(new Error('dies')));
    for (let i = 0; i < 5; i += 1) await expect(dies()).rejects.toThrow('dies');
    await dies();
    expect(await seen(id)).toMatchObject({
      state: 'failed',
      result: expect.stringMatching(/mehrmals gescheitert/),
    });
  });

  it('is cancelled at once while it waits, at its next step while it runs, and not after its end', async () => {
    const waiting = await aRun();
    expect((await colleague.post(`/api/v1/work-runs/${waiting}/cancel`)).body).toMatchObject({
      state: 'cancelled',
    });
    const running = await aRun();
    await house.inWorker(CarryOut).execute(running, async (tell) => {
      await tell(1, 2, 'Halb');
      const asked = await colleague.post(`/api/v1/work-runs/${running}/cancel`);
      expect(asked.body).toMatchObject({ state: 'running', isCancelAsked: true });
      await tell(2, 2, 'Ganz');
      return 'Fertig.';
    });
    expect(await seen(running)).toMatchObject({ state: 'cancelled', stepsDone: 1 });
    const again = await colleague.post(`/api/v1/work-runs/${running}/cancel`);
    expect([again.status, again.body]).toEqual([409, expect.objectContaining({ code: 'work-is-over' })]);
  });
});
