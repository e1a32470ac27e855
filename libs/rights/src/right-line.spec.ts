import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { isPermitted, PERMISSIONS } from './permission.js';
import { RIGHT_LINES, rowRule } from './right-line.js';
import { ROW_RULES, type RowRule } from './row-rule.js';

describe('The table of rights', () => {
  it('has a line for each permission, in German, and no other', () => {
    expect(Object.keys(RIGHT_LINES).sort()).toEqual([...PERMISSIONS].sort());
    for (const { act } of Object.values(RIGHT_LINES)) expect(act).toMatch(/^[A-ZÄÖÜ].+[^.]$/);
  });

  it.each(PERMISSIONS)('%s: each permitted kind has a row rule, nobody else has one', (permission) => {
    for (const kind of ORGANISATION_KINDS)
      expect(rowRule(kind, permission) !== null).toBe(isPermitted(kind, permission));
  });

  it.each(PERMISSIONS)('%s: exceptions name permitted kinds only', (permission) => {
    const named = Object.keys(RIGHT_LINES[permission].exceptions ?? {});
    expect(named.filter((kind) => !isPermitted(kind as 'bamf', permission))).toEqual([]);
  });

  it('lets nobody but the referring kinds at cases, and those at their own', () => {
    const rules = ORGANISATION_KINDS.map((kind) => [kind, rowRule(kind, 'referral:read')]);
    expect(Object.fromEntries(rules)).toEqual({
      provider: null,
      counselling: 'own-office',
      jobcenter: 'own-office',
      'social-welfare-office': 'own-office',
      'immigration-office': 'own-office',
      bamf: null,
      district: null,
      'steering-group': null,
    });
  });

  it.each(Object.entries(ROW_RULES))('%s has a name and a sentence', (_rule, { name, sentence }) => {
    expect(name).toMatch(/^[a-zäöü]/);
    expect(sentence).toMatch(/^[A-ZÄÖÜ].+\.$/);
  });

  it('calls no two rules the same', () => {
    const names = Object.values(ROW_RULES).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each<[kind: 'jobcenter' | 'district' | 'provider' | 'bamf', rule: RowRule]>([
    ['jobcenter', 'own-people'],
    ['provider', 'own-reach'],
    ['bamf', 'everybodys'],
    ['district', 'everybodys'],
  ])('%s reads gaps by the rule %s', (kind, rule) => {
    expect(rowRule(kind, 'gap:read')).toBe(rule);
  });
});
