import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { EXAMPLE_ORGANISATIONS } from '../example-organisations.js';
import { EXAMPLE_COMMITTEES } from './example-committees.js';
import { EXAMPLE_FIELDS, EXAMPLE_TARGET_GROUPS, EXAMPLE_THEMES, strategyId } from './example-concept.js';
import { EXAMPLE_GOALS } from './example-goals.js';
import { EXAMPLE_MEASURES } from './example-measures.js';
import { EXAMPLE_NEEDS } from './example-needs.js';
import { exampleSteps } from './example-steps.js';

const TODAY = localDate('2026-11-29');
const keysOf = (parts: readonly { readonly key: string }[]) => parts.map(({ key }) => key);
const LOGINS = EXAMPLE_ORGANISATIONS.map(({ login }) => login);
const AFTER_THE_FIRST_YEAR = 6;

describe('The strategy of the example', () => {
  it('speaks only of what it has', () => {
    const goals = EXAMPLE_GOALS;
    const themes = [...EXAMPLE_NEEDS, ...EXAMPLE_MEASURES].flatMap((one) => one.themes);
    const groups = [...EXAMPLE_NEEDS, ...EXAMPLE_MEASURES].flatMap((one) => one.targetGroups);
    expect(keysOf(EXAMPLE_THEMES)).toEqual(expect.arrayContaining(themes));
    expect(keysOf(EXAMPLE_TARGET_GROUPS)).toEqual(expect.arrayContaining(groups));
    expect(keysOf(EXAMPLE_FIELDS)).toEqual(expect.arrayContaining(EXAMPLE_NEEDS.map(({ field }) => field)));
    expect(keysOf(EXAMPLE_FIELDS)).toEqual(
      expect.arrayContaining(EXAMPLE_COMMITTEES.flatMap(({ fields }) => fields)),
    );
    expect(keysOf(EXAMPLE_NEEDS)).toEqual(expect.arrayContaining(goals.flatMap(({ needs }) => needs)));
    expect(keysOf(EXAMPLE_COMMITTEES)).toEqual(
      expect.arrayContaining(goals.map(({ committee }) => committee)),
    );
    expect(keysOf(goals)).toEqual(expect.arrayContaining(EXAMPLE_MEASURES.flatMap((one) => one.goals)));
  });

  it('names only members', () => {
    const named = [
      ...EXAMPLE_COMMITTEES.flatMap(({ leads, members }) => [...leads, ...members]),
      ...EXAMPLE_MEASURES.flatMap(({ proposedBy, responsible, partners }) => [
        proposedBy,
        responsible,
        ...partners,
      ]),
    ].filter((login) => login !== null);
    expect(LOGINS).toEqual(expect.arrayContaining(named));
  });

  it('has every Themenfeld worked on by a working group', () => {
    expect(EXAMPLE_COMMITTEES.flatMap(({ fields }) => fields).toSorted()).toEqual(
      keysOf(EXAMPLE_FIELDS).toSorted(),
    );
  });

  it('numbers its measures one by one, and says why one was refused', () => {
    expect(EXAMPLE_MEASURES.map(({ number }) => number)).toEqual(
      EXAMPLE_MEASURES.map((_, index) => index + 1),
    );
    expect(EXAMPLE_MEASURES.filter(({ state, reason }) => state === 'refused' && reason === null)).toEqual(
      [],
    );
    expect(
      EXAMPLE_MEASURES.slice(0, AFTER_THE_FIRST_YEAR).every(({ plannedEuros }) => plannedEuros !== null),
    ).toBe(true);
  });

  it('ties at least three measures to gaps', () => {
    expect(EXAMPLE_MEASURES.filter(({ gapFormat }) => gapFormat !== null).length).toBeGreaterThanOrEqual(3);
  });

  it('knows no part twice', () => {
    const ids = [
      ...EXAMPLE_FIELDS.map(({ key }) => strategyId('thematic-field', key)),
      ...EXAMPLE_THEMES.map(({ key }) => strategyId('cross-cutting-theme', key)),
      ...exampleSteps(TODAY).map(({ key }) => strategyId('process-step', key)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
