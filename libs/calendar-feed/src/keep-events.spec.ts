import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import {
  FEED_KINDS,
  isShownAsCancelled,
  keepFeedEvents,
  openFeedKinds,
  type KnownFeedEvent,
} from './index.js';

const TODAY = localDate('2026-11-23');
const FROM = addDays(TODAY, -30);
const DAYS = { today: TODAY, from: FROM };
const event = (uid: string, fingerprint = 'a', day = addDays(TODAY, 10), revision = 0) => ({
  uid,
  day,
  fingerprint,
  revision,
});
const knownEvent = (part: Partial<KnownFeedEvent> = {}): KnownFeedEvent => ({
  uid: 'one',
  day: addDays(TODAY, 10),
  fingerprint: 'a',
  sequence: 2,
  changedOn: addDays(TODAY, -5),
  goneOn: null,
  ...part,
});

describe('keepFeedEvents', () => {
  it.each([
    ['is new', [], [event('one')], { sequence: 0, goneOn: null, changedOn: TODAY }],
    ['stays as it was', [knownEvent()], [event('one')], { sequence: 2, changedOn: addDays(TODAY, -5) }],
    ['changed', [knownEvent()], [event('one', 'b')], { sequence: 3, fingerprint: 'b', changedOn: TODAY }],
    ['is new, but calendars know it', [], [event('one', 'a', TODAY, 7)], { sequence: 7 }],
    ['changed, and counts itself', [knownEvent()], [event('one', 'b', TODAY, 7)], { sequence: 7 }],
    ['changed more often than it counts', [knownEvent()], [event('one', 'b', TODAY, 1)], { sequence: 3 }],
    ['fell away', [knownEvent()], [], { sequence: 3, goneOn: TODAY, changedOn: TODAY }],
    ['is still gone', [knownEvent({ goneOn: FROM })], [], { sequence: 2, goneOn: FROM }],
    ['came back', [knownEvent({ goneOn: FROM })], [event('one')], { sequence: 3, goneOn: null }],
  ])('an event that %s', (_what, known, current, expected) => {
    expect(keepFeedEvents(known, current, DAYS)).toEqual([expect.objectContaining(expected)]);
  });

  it('forgets what lies behind the days of the feed, and does not call it cancelled', () => {
    expect(keepFeedEvents([knownEvent({ day: addDays(FROM, -1) })], [], DAYS)).toEqual([]);
  });

  it('never lets a SEQUENCE fall, and lets it grow exactly when something changed', () => {
    const states = fc.array(
      fc.uniqueArray(
        fc.record({ uid: fc.constantFrom('a', 'b', 'c'), fingerprint: fc.constantFrom('x', 'y') }),
        {
          selector: ({ uid }) => uid,
        },
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(states, (asked) => {
        let known: readonly KnownFeedEvent[] = [];
        for (const current of asked) {
          const next = keepFeedEvents(
            known,
            current.map(({ uid, fingerprint }) => event(uid, fingerprint)),
            DAYS,
          );
          expect(new Set(next.map(({ uid }) => uid)).size).toBe(next.length);
          for (const before of known) {
            const after = next.find(({ uid }) => uid === before.uid);
            const differs = after?.fingerprint !== before.fingerprint || after.goneOn !== before.goneOn;
            expect(after?.sequence).toBe(before.sequence + Number(differs));
          }
          known = next;
        }
      }),
    );
  });
});

describe('isShownAsCancelled', () => {
  it.each([
    [null, false],
    [TODAY, true],
    [addDays(TODAY, -30), true],
    [addDays(TODAY, -31), false],
  ])('gone on %s: %s', (goneOn, expected) => {
    expect(isShownAsCancelled({ goneOn }, TODAY)).toBe(expected);
  });
});

describe('openFeedKinds', () => {
  it('leaves out what somebody of this kind may not see', () => {
    expect(openFeedKinds(FEED_KINDS, 'provider')).toEqual(FEED_KINDS);
    expect(openFeedKinds(FEED_KINDS, 'bamf')).toEqual([
      'course-starts',
      'section-starts',
      'meetings',
      'found-courses',
    ]);
  });
});
