import { describe, expect, test } from '@jest/globals';
import { formatWish } from '../../parts/case/wishes.js';
import { emptyDraft, toCase, toChange } from './case-draft.js';

const draft = {
  ...emptyDraft('2026-11-23'),
  accessRoute: 'entitled',
  formatCode: 'general',
  ags: '07334007',
} as const;

describe('a case while it is typed', () => {
  test('begins with today, and with nothing that decides for anybody', () => {
    expect(emptyDraft('2026-11-23')).toMatchObject({
      waitingSince: '2026-11-23',
      accessRoute: '',
      level: '',
    });
  });

  test('begins with the Zugangsweg where there is only one', () => {
    expect(emptyDraft('2026-11-23', ['resettler']).accessRoute).toBe('resettler');
    expect(emptyDraft('2026-11-23', ['resettler', 'entitled']).accessRoute).toBe('');
  });

  test('an empty level means: not placed yet; empty days and providers are none', () => {
    expect(toCase(draft)).toMatchObject({
      level: null,
      entitledUntil: null,
      addressedProviderId: null,
      childrenUnderThree: 0,
      wishes: [],
    });
  });

  test('what was chosen is sent as it is', () => {
    const full = {
      ...draft,
      level: 'B1',
      childrenFromThree: '2',
      entitledUntil: '2027-03-31',
      dayparts: ['evening'],
      wishes: [formatWish('general')],
      addressedProviderId: 'provider',
    } as const;
    expect(toChange(full, 3)).toMatchObject({
      version: 3,
      level: 'B1',
      childrenFromThree: 2,
      entitledUntil: '2027-03-31',
      dayparts: ['evening'],
      wishes: [{ kind: 'format', formatCode: 'general' }],
      addressedProviderId: 'provider',
    });
  });
});
