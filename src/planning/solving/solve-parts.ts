import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { planGreedily, type PartialProblem, type StartPlan } from '#libs/planning';
import { projectFolder } from '../../platform/config/project-folder.js';

/** A part, and how many seconds the solver has for it; pricing and searching, counted in rounds, come on top. */
export interface PartTask {
  readonly part: PartialProblem;
  readonly seconds: number;
}

/** What the thread answers for each part: a plan, and a proven or better bounded one as its last word. */
export interface PartAnswer {
  readonly plan: StartPlan;
  readonly isLast: boolean;
}

/** The built file: threads are started from JavaScript, also where sources are run. */
const THREAD = join(projectFolder(), 'dist/src/planning/solving/solve-parts.thread.js');
/** HiGHS looks at its watch now and then only, and a large part is searched for some time: past this a thread is ended. */
const GRACE_SECONDS = 120;

/**
 * “Teilaufgaben lösen”, one after the other in a thread: with prices first, which gives a plan with a bound, then by the solver. Where the
 * thread failed or a part outlived its time by far, the last plan it told of stands, or a greedy one, and the next part gets a new thread.
 * `onSolved` hears how many are solved. Told to stop, it ends at once with the plans that it has.
 */
export async function solveParts(
  tasks: readonly PartTask[],
  stop: AbortSignal,
  onSolved: (count: number) => void,
): Promise<readonly StartPlan[]> {
  const plans: StartPlan[] = [];
  while (plans.length < tasks.length && !stop.aborted)
    await solveInThread(tasks.slice(plans.length), stop, (plan) => onSolved(plans.push(plan)));
  return plans;
}

/** Until all are solved, or one had to be given up. */
function solveInThread(
  tasks: readonly PartTask[],
  stop: AbortSignal,
  onPlan: (plan: StartPlan) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(THREAD, { workerData: tasks });
    const left = [...tasks];
    let best: StartPlan | null = null;
    let limit: NodeJS.Timeout | undefined;
    const end = (): void => {
      clearTimeout(limit);
      stop.removeEventListener('abort', end);
      thread.removeAllListeners();
      void thread.terminate();
      resolve();
    };
    const giveUp = (): void => {
      const [task] = left;
      if (task !== undefined) onPlan(best ?? planGreedily(task.part));
      end();
    };
    const begin = (): void => {
      const [task] = left;
      clearTimeout(limit);
      best = null;
      if (task === undefined) return end();
      limit = setTimeout(giveUp, (task.seconds + GRACE_SECONDS) * 1000);
    };
    stop.addEventListener('abort', end);
    thread.on('message', ({ plan, isLast }: PartAnswer) => {
      best = plan;
      if (!isLast) return;
      left.shift();
      onPlan(plan);
      begin();
    });
    thread.once('error', giveUp);
    thread.once('exit', giveUp);
    begin();
  });
}
