import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAtWork, LauncherHouse, type Launch } from '../support/launcher.js';
import { until } from '../support/until.js';

describe('The launcher survives kills', () => {
  let house: LauncherHouse;
  let launch: Launch;

  beforeAll(async () => {
    house = await LauncherHouse.build();
  });

  afterAll(async () => {
    launch.signal('SIGTERM');
    await launch.end();
  });

  const comeUp = async (): Promise<void> => {
    launch = house.start();
    await launch.says('Beenden: Strg+C');
  };

  it('builds, starts everything and says where it is', async () => {
    await comeUp();
    await launch.says('Landkreis     landkreis    geheim');
    await launch.says(`Kurskreis läuft: ${(await house.record()).address}`);
    expect(await house.ask()).toMatchObject({ starts: 1 });
  });

  it('lets nobody start a second time on the same data', async () => {
    const { address, launcher } = await house.record();
    const second = await house.start().end();
    expect(second.code).toBe(1);
    expect(second.said).toContain(`Kurskreis läuft schon: ${address} (Prozess ${launcher.pid}`);
  });

  it('starts again what was killed: the web server, then the database', async () => {
    const [http, , database] = (await house.processes()) as [number, number, number];
    process.kill(http, 'SIGKILL');
    await launch.says('Der Webserver ist ausgefallen (Signal SIGKILL). Neustart in 1 s.');
    await until(async () => ![undefined, http].includes((await house.ask())?.pid));
    process.kill(database, 'SIGKILL');
    await launch.says('Die Datenbank ist ausgefallen und wird neu gestartet.');
    await until(async () => (await house.ask()) !== null);
  });

  it('comes up after it was killed itself, and takes over from what it left', async () => {
    const [http, worker] = (await house.processes()) as [number, number, number];
    launch.signal('SIGKILL');
    await launch.end();
    expect([http, worker].map(isAtWork)).toEqual([true, true]);
    await comeUp();
    expect([http, worker].map(isAtWork)).toEqual([false, false]);
    expect(await house.ask()).toMatchObject({ starts: 2 });
  });

  it('comes up with all its data after everything was killed at once', async () => {
    const all = await house.processes();
    launch.signal('SIGKILL');
    for (const pid of all) process.kill(pid, 'SIGKILL');
    await launch.end();
    await comeUp();
    expect(await house.ask()).toMatchObject({ starts: 3 });
  });

  it('ends everything in order when it is asked to, also when it is asked twice', async () => {
    const all = await house.processes();
    launch.signal('SIGINT');
    await launch.says('Kurskreis wird beendet');
    launch.signal('SIGINT');
    const { code, said } = await launch.end();
    expect(code).toBe(0);
    expect(said).toContain('Kurskreis ist beendet.');
    expect(all.filter(isAtWork)).toEqual([]);
  });
});
