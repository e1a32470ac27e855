import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectFolder } from '../../platform/config/project-folder.js';
import type { ProgramTask, SolvedProgram } from './solved-program.js';

/** The built file: threads are started from JavaScript, also where sources are run. */
const THREAD = join(projectFolder(), 'dist/src/planning/solving/solve-program.thread.js');
/** HiGHS looks at its watch now and then only; past this it is ended. */
const GRACE_SECONDS = 20;

/**
 * “Programm lösen lassen”, in a thread of its own. Null where it was told to stop, failed, or outlived its time by far: the caller
 * has a greedy plan to fall back on.
 */
export function solveProgram(task: ProgramTask, stop: AbortSignal): Promise<SolvedProgram | null> {
  return new Promise((resolve) => {
    const thread = new Worker(THREAD, { workerData: task });
    const end = (answer: SolvedProgram | null): void => {
      clearTimeout(limit);
      stop.removeEventListener('abort', onStop);
      void thread.terminate();
      resolve(answer);
    };
    const onStop = (): void => end(null);
    const limit = setTimeout(onStop, (task.seconds + GRACE_SECONDS) * 1000);
    limit.unref();
    stop.addEventListener('abort', onStop);
    thread.once('message', (answer: SolvedProgram) => end(answer));
    thread.once('error', onStop);
    thread.once('exit', onStop);
    if (stop.aborted) onStop();
  });
}
