import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { chooseToTellAgain, readRedStories } from '../../scripts/lib/stories/red-stories.mjs';
import ResultReporter from '../support/result-reporter.mjs';
import { newFolder } from './temp-folder.mjs';

const CI = { CI: 'true' };
const COUNT = join(import.meta.dirname, '../../scripts/count-results.mjs');

const result = (testFilePath, numPassingTests, numFailingTests = 0, testExecError) => ({
  testFilePath,
  numPassingTests,
  numFailingTests,
  testExecError,
});

/** What the reporter leaves of a run, as the end of the check reads it. */
function report(results, testResults) {
  const redStories = join(newFolder(), 'red.json');
  const reporter = new ResultReporter({}, { results, redStories });
  for (const each of testResults) reporter.onTestResult({ path: each.testFilePath }, each);
  reporter.onRunComplete(new Set(), { testResults });
  return readRedStories(redStories);
}

describe('what is told again', () => {
  it.each([
    { name: 'one or two red files in CI', red: ['a', 'b'], environment: CI, again: ['a', 'b'] },
    {
      name: 'nothing where more are red: that is no accident',
      red: ['a', 'b', 'c'],
      environment: CI,
      again: [],
    },
    { name: 'nothing where somebody sits and can look', red: ['a'], environment: {}, again: [] },
    { name: 'nothing where none is named', red: [], environment: CI, again: [] },
  ])('is $name', ({ red, environment, again }) => {
    expect(chooseToTellAgain(red, environment)).toEqual(again);
  });

  it('is what the run left red, a file that could not be read among it', () => {
    const red = report(newFolder(), [
      result('/a', 3),
      result('/b', 2, 1),
      result('/c', 0, 0, { message: 'SyntaxError' }),
    ]);
    expect(red).toEqual(['/b', '/c']);
  });

  it('is nothing known where the run did not come to its end', () => {
    expect(readRedStories(join(newFolder(), 'red.json'))).toEqual([]);
  });
});

describe('the figures of a check', () => {
  const count = (folder, code) =>
    execFileSync(process.execPath, [COUNT, folder, code], { encoding: 'utf8' }).trim();

  it('count a file once: as it ended when it was told again', () => {
    const folder = newFolder();
    report(folder, [result('/a', 3), result('/b', 2, 1), result('/c', 0, 0, { message: 'SyntaxError' })]);
    expect(count(folder, '1')).toBe('5 passed, 2 failed');
    report(folder, [result('/b', 3), result('/c', 4)]);
    expect(count(folder, '0')).toBe('10 passed, 0 failed');
  });

  it('say that something failed where no test did', () => {
    const folder = newFolder();
    report(folder, [result('/a', 3)]);
    expect(count(folder, '1')).toBe('3 passed, 1 failed');
  });
});
