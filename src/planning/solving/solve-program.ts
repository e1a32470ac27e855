import type { ProgramSolution } from '#libs/planning';
import { loadHighs } from './load-highs.js';

/** A program, how long it may take, and a lawful answer to begin with. */
export interface ProgramTask {
  /** In CPLEX LP format. */
  readonly program: string;
  readonly seconds: number;
  /** Values by the names of variables; those left out are 0. */
  readonly start: Readonly<Record<string, number>>;
}

/** What the solver found. `isOptimal`: proven to be the best. */
export interface SolvedProgram extends ProgramSolution {
  readonly isOptimal: boolean;
}

/** “Programm lösen” with HiGHS (Huangfu & Hall 2018). Blocks until it is done: for threads of their own only. */
export async function solveProgram({ program, seconds, start }: ProgramTask): Promise<SolvedProgram> {
  const highs = await loadHighs();
  return highs.withModel({ format: 'lp', data: program }, (model): SolvedProgram => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, random_seed: 1 });
    const names = Array.from({ length: model.getDimensions().numCols }, (_, column) =>
      model.getColName(column),
    );
    model.setSolution({ colValue: Float64Array.from(names, (name) => start[name] ?? 0) });
    model.run();
    const { colValue } = model.getSolution();
    const found = names.map((name, column) => [name, colValue[column] ?? 0] as const);
    return {
      isOptimal: model.getModelStatus() === highs.constants.modelStatus.optimal,
      bound: Number(model.info.get('mip_dual_bound')),
      values: Object.fromEntries(found.filter(([, value]) => value !== 0)),
    };
  });
}
