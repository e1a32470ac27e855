import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { chooseChannel } from './choose-channel.js';
import { judgeChoices } from './judge-choices.js';
import {
  isMailRequired,
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  notificationKindsFor,
  type NotificationChannel,
} from './notification-kind.js';

describe('chooseChannel', () => {
  it.each<[string, NotificationChannel | null, NotificationChannel]>([
    ['case-clocks', null, 'mail'],
    ['case-clocks', 'digest', 'digest'],
    ['case-clocks', 'app', 'app'],
    ['place-offer', 'app', 'mail'],
    ['gap-notice', 'digest', 'mail'],
    ['something-new', 'app', 'mail'],
  ])('%s, chosen %s: %s', (kind, chosen, expected) => {
    expect(chooseChannel(kind, chosen)).toBe(expected);
  });

  it('never keeps back what has a deadline', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTIFICATION_KINDS),
        fc.option(fc.constantFrom(...NOTIFICATION_CHANNELS)),
        (kind, chosen) => chooseChannel(kind, chosen) === 'mail' || !isMailRequired(kind),
      ),
    );
  });
});

describe('judgeChoices', () => {
  it.each([
    ['jobcenter', 'case-clocks', 'app', null],
    ['jobcenter', 'place-offer', 'mail', null],
    ['jobcenter', 'place-offer', 'digest', 'mail-required'],
    ['jobcenter', 'freshness', 'mail', 'not-for-this-organisation'],
    ['provider', 'course-at-risk', 'digest', null],
    ['steering-group', 'gap-notice', 'mail', 'not-for-this-organisation'],
  ] as const)('%s chooses for %s %s: %s', (organisationKind, kind, channel, code) => {
    const judged = judgeChoices(organisationKind, [{ kind, channel }]);
    expect(judged.ok ? null : judged.refusal.code).toBe(code);
  });
});

it('each kind comes to somebody', () => {
  const told = new Set(ORGANISATION_KINDS.flatMap((kind) => notificationKindsFor(kind)));
  expect([...told].sort()).toEqual([...NOTIFICATION_KINDS].sort());
});
