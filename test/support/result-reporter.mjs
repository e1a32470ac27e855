import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Leaves the figures of each file of tests in a folder (TEST_RESULTS_FOLDER), where the runs of one check are added up; a file that is told again
 * replaces its figures. The paths of those that were red are written to a file (RED_STORIES_FILE). Neither is a must.
 */
export default class ResultReporter {
  #results;
  #redStories;

  constructor(
    _jest,
    { results = process.env.TEST_RESULTS_FOLDER, redStories = process.env.RED_STORIES_FILE } = {},
  ) {
    this.#results = results;
    this.#redStories = redStories;
  }

  onTestResult({ path }, result) {
    if (!this.#results) return;
    const name = createHash('sha1').update(path).digest('hex');
    writeFileSync(join(this.#results, `${name}.json`), JSON.stringify(figuresOf(result)));
  }

  onRunComplete(_contexts, { testResults }) {
    if (!this.#redStories) return;
    const red = testResults.filter((result) => figuresOf(result).failed > 0);
    writeFileSync(this.#redStories, JSON.stringify(red.map(({ testFilePath }) => testFilePath)));
  }
}

/** A file that could not even be read counts as one failed test: it must not look like nothing. */
function figuresOf({ numPassingTests, numFailingTests, testExecError }) {
  return { passed: numPassingTests, failed: numFailingTests || (testExecError ? 1 : 0) };
}
