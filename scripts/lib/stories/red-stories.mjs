import { existsSync, readFileSync } from 'node:fs';

/** More red files than this are no accident, and nothing is told again. */
const MOST_TOLD_AGAIN = 2;

/** The files of stories that a run left red (paths), as its reporter wrote them down; none where it did not come so far. */
export function readRedStories(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/**
 * Which red files are told once more, alone. Only where nobody sits who could look at once (CI=true): a story that is green the second time is
 * unsteady, and an unsteady story is a defect of its own, in it or in the product. It is named at the end of the run, with its first failure in the log.
 */
export function chooseToTellAgain(red, environment = process.env) {
  return environment.CI === 'true' && red.length <= MOST_TOLD_AGAIN ? red : [];
}
