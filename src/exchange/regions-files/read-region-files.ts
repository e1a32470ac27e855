import type { NewMunicipality, ReplaceRegionsCommand } from '../../regions/index.js';
import type { RegionFiles } from './region-files.js';
import { joinRegisterAndBoundaries } from '../reading/join-register-and-boundaries.js';
import { errorAt, hasErrors, WHOLE_FILE, type ImportProblem } from '../reading/problem.js';
import { problemLog } from '../reading/problem-log.js';
import { readBoundaries } from '../reading/read-boundaries.js';
import { readRegister } from '../reading/read-register.js';
import type { RegisterReading } from '../reading/register/register-entry.js';
import { regionSources } from './region-sources.js';

/** What the files say; null where it cannot be taken over. */
export interface RegionReading {
  readonly region: ReplaceRegionsCommand | null;
  readonly problems: readonly ImportProblem[];
  /** Gemeinden that only one of the files has, or of which a line was not understood. */
  readonly leftOut: number;
}

/** “Gebietsdateien lesen”: register and boundaries, joined by AGS. With `acceptValid`, what both sides have. Never throws. */
export async function readRegionFiles(files: RegionFiles, acceptValid: boolean): Promise<RegionReading> {
  const district = files.districtKey;
  if (!/^\d{5}$/.test(district)) return refused([notADistrict(district)]);
  const register = await readRegister(files.register.bytes, { district });
  const { boundaries, problems } = readBoundaries(files.boundaries.bytes, { district });
  const log = problemLog([...register.problems, ...problems]);
  const named = register.districts.find(({ key }) => key === district);
  if (named === undefined) return refused([...log.list(), ...unlessSaid(register, unnamed(district))]);
  if (hasErrors(log.list()) && !acceptValid) return refused(log.list());
  const { region, problems: joining } = joinRegisterAndBoundaries({
    district: named,
    register: register.rows.map(({ value }) => value),
    boundaries,
    populationDate: files.populationDate ?? null,
    populationBase: files.populationBase ?? null,
    sources: [],
    acceptValid,
  });
  log.add(...joining);
  if (region === null) return { ...refused(log.list()), leftOut: register.rows.length };
  return {
    region: {
      district: region.district,
      municipalities: region.municipalities,
      sources: regionSources(files, register),
    },
    problems: log.list(),
    leftOut: leftOutOf(register, boundaries, region.municipalities),
  };
}

function refused(problems: readonly ImportProblem[]): RegionReading {
  return { region: null, problems, leftOut: 0 };
}

function notADistrict(key: string): ImportProblem {
  const sentence = `„${key}“ ist kein Kreisschlüssel (fünf Ziffern, zum Beispiel 07334).`;
  return errorAt(WHOLE_FILE, 'not-a-district', sentence);
}

function unnamed(key: string): ImportProblem {
  const sentence = `Das Gemeindeverzeichnis nennt den Kreis ${key} nicht.`;
  return errorAt(WHOLE_FILE, 'district-missing', sentence);
}

/** Nothing may be refused without a reason, and no reason is given twice. */
function unlessSaid(register: RegisterReading, problem: ImportProblem): readonly ImportProblem[] {
  return hasErrors(register.problems) ? [] : [problem];
}

function leftOutOf(
  register: RegisterReading,
  boundaries: readonly { readonly ags: string }[],
  taken: readonly NewMunicipality[],
): number {
  const all = new Set([...register.rows.map(({ value }) => value.ags), ...boundaries.map(({ ags }) => ags)]);
  return all.size - taken.length;
}
