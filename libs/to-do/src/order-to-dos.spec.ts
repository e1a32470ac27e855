import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar';
import { gatherToDo } from './gather-to-do.js';
import { orderToDos, URGENCIES, urgencyOf } from './order-to-dos.js';
import { TO_DO_KINDS, type ToDo } from './to-do.js';

const today = localDate('2026-11-23');
const inDays = (days: number | null) => (days === null ? null : addDays(today, days));

describe('urgencyOf', () => {
  it.each([
    [-1, 'overdue'],
    [0, 'today'],
    [1, 'soon'],
    [7, 'soon'],
    [8, 'later'],
    [null, 'open'],
  ])('a deadline in %s days is %s', (days, expected) => {
    expect(urgencyOf({ dueOn: inDays(days) }, today)).toBe(expected);
  });
});

describe('orderToDos', () => {
  const toDo = (kind: ToDo['kind'], days: number | null): ToDo => ({
    kind,
    count: 1,
    dueOn: inDays(days),
    subjects: [],
  });

  it.each<[string, readonly ToDo[]]>([
    ['what is overdue longest', [toDo('course-stale', -9), toDo('answer-offer', -1)]],
    ['today before this week', [toDo('finish-draft', 0), toDo('answer-offer', 3)]],
    ['no deadline before a far one', [toDo('finish-draft', null), toDo('answer-gap', 20)]],
    ['the graver kind of one day', [toDo('answer-offer', 2), toDo('answer-gap', 2)]],
  ])('puts first %s', (_what, expected) => {
    expect(orderToDos(expected.toReversed(), today)).toEqual(expected);
  });

  it('loses and adds nothing, and never puts a less urgent one first', () => {
    const anyToDo = fc
      .record({
        kind: fc.constantFrom(...TO_DO_KINDS),
        days: fc.option(fc.integer({ min: -50, max: 50 })),
      })
      .map(({ kind, days }) => toDo(kind, days));
    fc.assert(
      fc.property(fc.array(anyToDo), (toDos) => {
        const ordered = orderToDos(toDos, today);
        expect(new Set(ordered)).toEqual(new Set(toDos));
        const ranks = ordered.map((one) => URGENCIES.indexOf(urgencyOf(one, today)));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('gatherToDo', () => {
  it('is nothing where nothing waits', () => {
    expect(gatherToDo('answer-offer', [])).toEqual([]);
  });

  it('counts all, names four, the nearest deadline first, and takes that deadline', () => {
    const things = [5, 1, null, 3, 2].map((days, index) => ({
      id: String(index),
      label: `Fall ${index}`,
      dueOn: inDays(days),
    }));
    expect(gatherToDo('answer-offer', things)).toEqual([
      {
        kind: 'answer-offer',
        count: 5,
        dueOn: inDays(1),
        subjects: ['1', '4', '3', '0'].map((id) => ({ id, label: `Fall ${id}` })),
      },
    ]);
  });
});
