import { describe, expect, test } from '@jest/globals';
import { CommanderError, type Command } from 'commander';
import type { Outcome } from '../outcome.js';
import type { PrintingOptions, Runner } from '../runner.js';
import { buildTree } from './build-tree.js';
import { germanUsageError } from './german-help.js';

interface Call {
  readonly act: string;
  readonly input: unknown;
  readonly printing: PrintingOptions;
}

function aTree(): { readonly tree: Command; readonly calls: Call[]; readonly printed: string[] } {
  const calls: Call[] = [];
  const printed: string[] = [];
  const runner: Runner = {
    run: (act, input, _describe, printing) => {
      calls.push({ act: act.name, input, printing });
      return Promise.resolve();
    },
    runForAll: (act, _describe, printing) => {
      calls.push({ act: act.name, input: 'all', printing });
      return Promise.resolve();
    },
    workFor: (tenant) => void calls.push({ act: 'workFor', input: tenant, printing: {} }),
    print: (outcome: Outcome) => void printed.push(...outcome.lines),
  };
  const terminal = {
    write: (text: string) => void printed.push(text),
    writeError: (text: string) => void printed.push(text),
    readSecret: () => Promise.resolve('aus der Eingabe'),
  };
  return { tree: buildTree(runner, terminal), calls, printed };
}

async function complaintOf(...words: readonly string[]): Promise<string> {
  const error: unknown = await aTree()
    .tree.parseAsync([...words], { from: 'user' })
    .then(
      () => 'no complaint',
      (reason: unknown) => reason,
    );
  return error instanceof CommanderError ? germanUsageError(error) : String(error);
}

describe('words of the command line', () => {
  test.each<[string, string, unknown]>([
    ['import offerings a.csv', 'ImportOfferingsCommand', { path: 'a.csv' }],
    [
      'import offerings a.xml --profile p.json',
      'ImportOfferingsCommand',
      { path: 'a.xml', profile: 'p.json' },
    ],
    [
      'import demand b.xlsx --dry-run --accept-valid --accept-edited',
      'ImportDemandCommand',
      { path: 'b.xlsx', dryRun: true, acceptValid: true, acceptEdited: true },
    ],
    [
      'import regions --register r --boundaries b --district 07339 --population-date 2022-12-31',
      'ImportRegionsCommand',
      { register: 'r', boundaries: 'b', district: '07339', populationDate: '2022-12-31' },
    ],
    [
      'import stops haltestellen.csv --attribution Verbund',
      'ImportStopsCommand',
      { path: 'haltestellen.csv', attribution: 'Verbund' },
    ],
    ['import objectives bedarfe.csv', 'ImportObjectivesCommand', { path: 'bedarfe.csv' }],
    ['import measures massnahmen.csv', 'ImportMeasuresCommand', { path: 'massnahmen.csv' }],
    ['import barriers rhein.geojson', 'ImportBarriersCommand', { path: 'rhein.geojson' }],
    ['gap-check --date 2026-11-23', 'GapCheckCommand', { date: '2026-11-23' }],
    ['coverage --format general --csv c.csv', 'CoverageCommand', { format: 'general', csv: 'c.csv' }],
    ['demo load --if-empty', 'LoadExampleCounty', { ifEmpty: true }],
    ['secrets renew', 'RenewSecretsCommand', 'all'],
    ['plan', 'PlanCommand', undefined],
    ['at-risk', 'AtRiskCommand', undefined],
    [
      'what-if --format general --course Wörth,A1,2027-02-01,15,morning+evening --shift K1:-14 --more-places K2:3',
      'WhatIfCommand',
      {
        format: 'general',
        course: [
          {
            site: 'Wörth',
            level: 'A1',
            startsOn: '2027-02-01',
            places: 15,
            dayparts: ['morning', 'evening'],
            childcarePlaces: 0,
          },
        ],
        morePlaces: [{ offering: 'K2', amount: 3 }],
        childcare: [],
        shift: [{ offering: 'K1', amount: -14 }],
      },
    ],
    [
      'forecast --closed-from 2027-01-01 --closed-route admitted resettler',
      'ForecastCommand',
      { closedFrom: '2027-01-01', closedRoute: ['admitted', 'resettler'] },
    ],
    [
      'account add --organisation VHS --login vhs',
      'AddAccountCommand',
      { organisation: 'VHS', login: 'vhs', isAdministrator: false, password: 'aus der Eingabe' },
    ],
  ])('%s', async (words, act, input) => {
    const { tree, calls } = aTree();
    await tree.parseAsync(words.split(' '), { from: 'user' });
    expect(calls).toEqual([{ act, input, printing: expect.any(Object) }]);
  });

  test.each(['--tenant mainz-bingen at-risk', 'at-risk --tenant mainz-bingen'])('%s', async (words) => {
    const { tree, calls } = aTree();
    await tree.parseAsync(words.split(' '), { from: 'user' });
    expect(calls.map(({ act, input }) => [act, input])).toEqual([
      ['workFor', 'mainz-bingen'],
      ['AtRiskCommand', undefined],
    ]);
  });

  test.each([
    ['nonsense', 'Den Befehl „nonsense“ gibt es nicht.'],
    ['import offerings', 'Es fehlt die Angabe <Datei>.'],
    ['import offerings a.csv --loud', 'Den Schalter --loud gibt es nicht.'],
    ['import offerings a.csv b.csv', 'Das sind zu viele Angaben.'],
    ['coverage', 'Der Schalter --format <Kurstyp> muss angegeben werden.'],
    ['gap-check --date', 'Der Schalter --date <Tag> braucht einen Wert.'],
    ['gap-check --date 2026-02-30', '„2026-02-30“ ist kein Tag (JJJJ-MM-TT).'],
    [
      'what-if --format general --course Wörth,A1,2027-02-01',
      '„Wörth,A1,2027-02-01“ ist kein Kurs (Kursort,Niveau,Beginn,Plätze,Tageszeit[,Kinderplätze]).',
    ],
    [
      'what-if --format general --course Wörth,A9,2027-02-01,15,morning',
      /^„A9“ passt nicht als Sprachniveau. Erlaubt sind: literacy, /,
    ],
    [
      'what-if --format general --course Wörth,A1,2027-02-01,26,morning',
      '„26“ geht nicht für Plätze: erlaubt ist 1 bis 25.',
    ],
    ['what-if --format general --shift K1', '„K1“ ist keine Änderung (Kursangebot:Tage).'],
    [
      'forecast --closed-from 2027-01-01 --closed-route nonsense',
      /^„nonsense“ passt nicht zu --closed-route <Zugangsweg...>. Erlaubt sind: entitled, /,
    ],
    [
      'organisation add --name x --mail y --kind verein',
      /^„verein“ passt nicht zu --kind <Art>. Erlaubt sind: provider, /,
    ],
  ])('%s is refused in German', async (words, complaint) => {
    expect(await complaintOf(...words.split(' '))).toEqual(
      typeof complaint === 'string' ? complaint : expect.stringMatching(complaint),
    );
  });

  test('help is German down to its headings', async () => {
    const { tree, printed } = aTree();
    await tree.parseAsync(['import', 'offerings', '--help'], { from: 'user' }).catch(() => undefined);
    const help = printed.join('');
    expect(help).toContain('Aufruf: kurskreis import offerings <Datei> [Schalter]');
    expect(help).not.toMatch(/Usage|Options|Arguments|display help/);
  });

  test('the example accounts are named without a database', async () => {
    const { tree, calls, printed } = aTree();
    await tree.parseAsync(['demo', 'accounts'], { from: 'user' });
    expect(calls).toEqual([]);
    expect(printed.join('\n')).toContain('beispiel-landkreis');
  });
});
