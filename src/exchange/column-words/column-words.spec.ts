import { describe, expect, test } from '@jest/globals';
import { DEMAND_COLUMNS } from '../demand-table/demand-columns.js';
import { OBJECTIVE_COLUMNS } from '../objectives-table/objective-columns.js';
import { OFFERING_COLUMNS } from '../offerings-table/offering-columns.js';
import { DEMAND_COLUMN_WORDS } from './demand-column-words.js';
import { OBJECTIVE_COLUMN_WORDS } from './objective-column-words.js';
import { OFFERING_COLUMN_WORDS } from './offering-column-words.js';

const NOT_IN_THE_WEB = ['E-Mail Träger', 'Zulassung ab', 'Zulassung bis'];

describe('The words of the columns', () => {
  test('name all that is read, but for who joins and who is approved', () => {
    const named = Object.keys(OFFERING_COLUMN_WORDS);
    expect(OFFERING_COLUMNS.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual(
      NOT_IN_THE_WEB,
    );
    expect(Object.keys(OBJECTIVE_COLUMN_WORDS).sort()).toEqual(
      OBJECTIVE_COLUMNS.map(({ name }) => name).sort(),
    );
    expect(Object.keys(DEMAND_COLUMN_WORDS).sort()).toEqual(DEMAND_COLUMNS.map(({ name }) => name).sort());
  });
});
