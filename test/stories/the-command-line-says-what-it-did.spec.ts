import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeProfileFile } from '../../src/exchange/profile/profile-file.js';
import { aFeed, aFeedCourse } from '../support/a-feed.js';
import {
  runCommand,
  runCommandHere,
  type CommandEnd,
  type CommandSurroundings,
} from '../support/command-line.js';
import { createEmptyDatabase } from '../support/story-database.js';
import { aCourseLine, offeringsTable } from '../support/tables.js';

/** What `gap-check --json` says, as far as the story looks at it. */
interface GapCheckDocument {
  readonly date: string;
  readonly opened: readonly { readonly cause: string; readonly areaName: string }[];
  readonly persisting: readonly unknown[];
  readonly notices: readonly { readonly organisationName: string }[];
}

/** What `plan --json` says, as far as the story looks at it. */
interface PlanDocument {
  readonly state: string;
  readonly placed: number;
  readonly proposals: readonly { readonly people: number }[];
}

/** What `what-if --json` says, as far as the story looks at it. */
interface WhatIfDocument {
  readonly municipalities: readonly {
    readonly name: string;
    readonly placedBefore: number | null;
    readonly placedAfter: number | null;
  }[];
}

describe('The command line says what it did', () => {
  let databaseUrl: string;
  let folder: string;

  beforeAll(async () => {
    databaseUrl = await createEmptyDatabase();
    folder = await mkdtemp(join(process.env['STORY_FOLDER'] ?? '', 'commands-'));
  });

  const run = (words: string, more: CommandSurroundings = {}): Promise<CommandEnd> =>
    runCommand(words.split(' '), { databaseUrl, now: '2026-11-23T08:00:00Z', ...more });
  /** Where a process of its own would say nothing new. */
  const here = (words: string): Promise<CommandEnd> => doHere(words.split(' '));
  const doHere = (words: readonly string[]): Promise<CommandEnd> =>
    runCommandHere(words, { databaseUrl, now: '2026-11-23T08:00:00Z' });
  const document = <T>({ output }: CommandEnd): T => JSON.parse(output) as T;

  it('helps in German without a database', async () => {
    const help = await runCommand(['--help']);
    expect(help).toMatchObject({ exitCode: 0, errors: '' });
    expect(help.output).toContain('Aufruf: kurskreis <Befehl> [Schalter]');
    expect(help.output).toContain('gap-check');
  });

  it.each([
    ['unsinn', 'Den Befehl „unsinn“ gibt es nicht.'],
    ['gap-check --date 2026-02-30', '„2026-02-30“ ist kein Tag (JJJJ-MM-TT).'],
    ['import offerings fehlt.csv', 'Die Datei „fehlt.csv“ gibt es nicht.'],
  ])('cannot run %s, says why on standard error, and ends with 2', async (words, sentence) => {
    await here('migrate');
    expect(await here(words)).toEqual({ exitCode: 2, output: '', errors: `${sentence}\n` });
  });

  it('cannot run without a database, and says so', async () => {
    const end = await run('gap-check', { databaseUrl: 'postgres://app@127.0.0.1:1/kurskreis' });
    expect(end).toEqual({
      exitCode: 2,
      output: '',
      errors: 'Die Datenbank ist nicht erreichbar. Bitte DATABASE_URL prüfen.\n',
    });
  });

  it('tells somebody who forgot to migrate', async () => {
    const emptyDatabase = await createEmptyDatabase();
    const end = await runCommandHere(['gap-check'], {
      databaseUrl: emptyDatabase,
      now: '2026-11-23T08:00:00Z',
    });
    expect(end).toMatchObject({ exitCode: 2, output: '' });
    expect(end.errors).toContain('Bitte zuerst „migrate“ ausführen.');
  });

  it('migrates once, loads the example once, and names its accounts', async () => {
    expect(document(await here('migrate --json'))).toEqual({ migrations: [] });
    expect(await run('demo load')).toMatchObject({ exitCode: 0, errors: '' });
    expect(document(await here('demo load --if-empty --json'))).toEqual({ isLoaded: false });
    expect(await run('demo load')).toMatchObject({ exitCode: 1, output: '' });
    const accounts = document<{ login: string }[]>(await here('demo accounts --json'));
    expect(accounts.map(({ login }) => login)).toContain('jobcenter');
  });

  it('checks for gaps, prepares the notices without a worker, and does not repeat itself', async () => {
    const first = document<GapCheckDocument>(await run('gap-check --json'));
    expect(first.date).toBe('2026-11-23');
    expect(first.opened.map(({ cause }) => cause).toSorted()).toEqual([
      'full',
      'no-childcare',
      'none-in-reach',
      'starts-too-late',
    ]);
    expect(first.notices.map(({ organisationName }) => organisationName)).toContain(
      'Jobcenter Beispielkreis',
    );
    const second = document<GapCheckDocument>(await here('gap-check --json'));
    expect([second.opened.length, second.persisting.length]).toEqual([0, 4]);
    expect(second.notices).toHaveLength(first.notices.length);
  });

  it('writes the coverage for people, for machines and for Excel', async () => {
    const table = await here('coverage --format women-with-childcare');
    expect(table.output).toMatch(/^AGS {7}Gemeinde/);
    expect(table.output).toContain('Wörth am Rhein, Stadt');
    expect(document(await here('coverage --format general --json'))).toMatchObject({ formatCode: 'general' });
    const path = join(folder, 'versorgung.csv');
    expect(await here(`coverage --format general --csv ${path}`)).toMatchObject({ exitCode: 0 });
    const [head, ...rows] = (await readFile(path, 'utf8')).trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFAGS;Gemeinde;Bedarf;/);
    expect(rows).toHaveLength(31);
    const unknown = await here('coverage --format nix');
    expect(unknown.exitCode).toBe(2);
    expect(unknown.errors).toContain('Erlaubt sind: general („Allgemein“), women-with-childcare');
  });

  it('proposes courses at once, says how good the plan is, and what one course would change', async () => {
    const plan = document<PlanDocument>(await run('plan --json'));
    expect(plan.state).toBe('finished');
    expect(plan.proposals.length).toBeGreaterThan(0);
    expect(plan.placed).toBe(plan.proposals.reduce((sum, { people }) => sum + people, 0));
    expect((await here('plan')).output).toMatch(/Vorgeschlagen: \d+ Kurse? für \d+ von ihnen\./);
    const course = ['--course', 'Bildungsbrücke Hagenbach,literacy,2026-12-14,12,morning'];
    const words = ['what-if', '--format', 'literacy', ...course, '--json'];
    const whatIf = document<WhatIfDocument>(await doHere(words));
    const helped = whatIf.municipalities.filter(
      ({ placedBefore, placedAfter }) => placedBefore !== placedAfter,
    );
    expect(helped.map(({ name }) => name)).toEqual(['Neuburg am Rhein']); // the others have too few people to tell
    expect(whatIf.municipalities).toHaveLength(31);
    const nowhere = await here('what-if --format general --course Nirgends,A1,2027-01-18,15,morning');
    expect(nowhere).toMatchObject({ exitCode: 2, output: '' });
    expect(nowhere.errors).toContain('Einen Kursort „Nirgends“ gibt es nicht. Bekannt sind: ');
  });

  it('names the courses at risk, and ends with 1 because somebody must look', async () => {
    const end = await run('at-risk --json');
    expect(end.exitCode).toBe(1);
    expect(document(end)).toEqual([
      expect.objectContaining({ siteName: 'Sprachschule Bellheim', isOwn: false }),
    ]);
    expect((await here('at-risk')).output).toMatch(/^Kurs .* erwartet  mindestens/);
  });

  it('looks six months ahead, and asks for both halves of a change of law', async () => {
    const rows = document<readonly { from: string; low: number; high: number }[]>(
      await here('forecast --json'),
    );
    expect(new Set(rows.map(({ from }) => from)).size).toBe(6);
    expect(rows.every(({ low, high }) => low <= high)).toBe(true);
    const half = await here('forecast --closed-from 2027-01-01');
    expect(half.exitCode).toBe(2);
    expect(half.errors).toContain('--closed-from und --closed-route gehören zusammen');
  });

  it('reports a table with mistakes and ends with 1', async () => {
    const path = join(folder, 'angebote.csv');
    await writeFile(path, offeringsTable(aCourseLine('K1', { Beginn: 'bald' })).bytes);
    const end = await run(`import offerings ${path}`);
    expect(end.exitCode).toBe(1);
    expect(end.output).toContain('angebote.csv: Nichts übernommen.');
    expect(end.output).toContain('Fehler   Zeile 2, Spalte „Beginn“: „bald“ ist kein Datum');
    const report = await here(`import offerings ${path} --json`);
    expect(report.exitCode).toBe(1);
    expect(document(report)).toMatchObject({ fileName: 'angebote.csv', isApplied: false, rejected: 1 });
  });

  it('reads the file of another program by a profile, and says what is none', async () => {
    const [feed, profile] = [join(folder, 'kurse.xml'), join(folder, 'profil.json')];
    await writeFile(feed, aFeed(aFeedCourse({})));
    const headings = { Kennung: 'guid', Titel: 'name', Kursort: 'ort_name', Beginn: 'beginn_datum' };
    const texts = { Träger: 'Unbekannt', Stand: 'geplant', 'Stand vom': 'heute' };
    const columns = [
      ...Object.entries(headings).map(([column, heading]) => ({ column, heading, text: null })),
      ...Object.entries(texts).map(([column, text]) => ({ column, heading: null, text })),
    ];
    await writeFile(profile, writeProfileFile({ name: 'P', columns, translations: [], lines: null }));
    const report = await here(`import offerings ${feed} --profile ${profile} --json`);
    const { problems } = document<{ problems: { line: number | null; column: string | null }[] }>(report);
    const missing = problems.filter(({ line }) => line === 1).map(({ column }) => column);
    expect(missing).toEqual(expect.arrayContaining(['Kursart', 'Plätze max']));
    expect(missing).not.toEqual(expect.arrayContaining(['Beginn']));
    expect(missing).not.toEqual(expect.arrayContaining(['Stand vom']));
    const wrong = await here(`import offerings ${feed} --profile ${feed}`);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.errors).toContain('ein Spaltenprofil wird erwartet');
  });

  it('takes a password from the input or the environment, and never shows it', async () => {
    const words = ['account', 'add', '--organisation', 'Jobcenter Beispielkreis', '--login'];
    const add = (login: string, more: CommandSurroundings): Promise<CommandEnd> =>
      runCommand([...words, login, '--json'], { databaseUrl, ...more });
    const typed = await add('neu', { input: 'ein langes Passwort\n' });
    expect(typed).toMatchObject({ exitCode: 0, errors: '' });
    expect(typed.output).not.toContain('langes');
    expect(await add('neu2', { password: 'kurz' })).toEqual({
      exitCode: 1,
      output: '',
      errors: 'Das Passwort braucht mindestens 12 Zeichen.\n',
    });
  });
});
