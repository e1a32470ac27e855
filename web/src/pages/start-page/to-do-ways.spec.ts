import { describe, expect, it } from '@jest/globals';
import { toDoTexts } from '../../texts/start-page.js';
import { wayOfSubject, wayOfToDo } from './to-do-ways.js';

const KINDS = Object.keys(toDoTexts) as (keyof typeof toDoTexts)[];

describe('ways to what is to be done', () => {
  it.each(KINDS)('%s has a sentence for one and for many, and a page', (kind) => {
    expect(toDoTexts[kind](1)).not.toBe(toDoTexts[kind](2).replace('2', '1'));
    expect(wayOfToDo({ kind })).toMatch(/^\//);
  });

  it.each([
    ['answer-offer', false, '/faelle/4711'],
    ['course-stale', true, '/kurse/4711/warteliste'],
    ['course-at-risk', false, null],
    ['answer-gap', true, null],
    ['start-overdue', false, '/konzept/massnahmen/4711'],
    ['review-overdue', false, '/konzept/massnahmen/4711/ueberpruefung'],
  ] as const)('one thing of %s, for somebody who keeps courses %s: %s', (kind, keepsCourses, way) => {
    expect(wayOfSubject(kind, '4711', keepsCourses)).toBe(way);
  });
});
