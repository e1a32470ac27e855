import { parentPort, workerData } from 'node:worker_threads';
import { loadHighs } from './load-highs.js';
import type { ProgramTask, SolvedProgram } from './solved-program.js';

/** A thread of its own: HiGHS blocks until it is done, and must not hold up the process that serves others. */
const { program, seconds, start } = workerData as ProgramTask;
const highs = await loadHighs();

const answer = highs.withModel({ format: 'lp', data: program }, (model): SolvedProgram => {
  model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, random_seed: 1 });
  const names = Array.from({ length: model.getDimensions().numCols }, (_, column) =>
    model.getColName(column),
  );
  if (Object.keys(start).length > 0)
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
parentPort?.postMessage(answer);
