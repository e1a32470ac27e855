import { expect, it } from '@jest/globals';
import { derivedId } from '../ids/derived-id.js';
import {
  currentTenant,
  inAllTenants,
  inTenant,
  keepTenant,
  tenantMark,
  visibleTenants,
} from './current-tenant.js';
import { PerTenant } from './per-tenant.js';
import { FIRST_TENANT, type Tenant } from './tenant.js';

const NEIGHBOUR: Tenant = { name: 'nachbar', publicUrl: 'http://nachbar.example', holidaysOf: 'BW' };

it('what a process remembers of one county is not there for another', () => {
  const kept = new PerTenant<string>();
  inTenant(FIRST_TENANT, () => (kept.value = 'ours'));
  expect(inTenant(NEIGHBOUR, () => kept.value)).toBeUndefined();
  inTenant(NEIGHBOUR, () => (kept.value = 'theirs'));
  expect(inTenant(FIRST_TENANT, () => kept.value)).toBe('ours');
});

it('ids that are derived differ, and those of the first county are what they were while it was alone', () => {
  const alone = derivedId('a', 'name');
  expect(inTenant(FIRST_TENANT, () => derivedId('a', 'name'))).toBe(alone);
  expect(inTenant(NEIGHBOUR, () => derivedId('a', 'name'))).not.toBe(alone);
});

it('says for whom work is done: for one, for the operator, for nobody who was named', () => {
  expect([currentTenant(), visibleTenants(), tenantMark()]).toEqual([null, null, '']);
  inTenant(NEIGHBOUR, () => {
    expect([currentTenant(), visibleTenants(), tenantMark()]).toEqual([NEIGHBOUR, ['nachbar'], 'nachbar:']);
  });
  inAllTenants(['landkreis', 'nachbar'], () => {
    expect([currentTenant(), visibleTenants()]).toEqual([null, ['landkreis', 'nachbar']]);
  });
});

it('a listener works on for whom it was made, whoever makes it hear', () => {
  const heard = inTenant(NEIGHBOUR, () => keepTenant(() => currentTenant()?.name));
  expect(inTenant(FIRST_TENANT, heard)).toBe('nachbar');
});
