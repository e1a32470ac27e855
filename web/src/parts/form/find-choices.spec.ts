import { describe, expect, test } from '@jest/globals';
import { findChoices, meantChoice, plainLetters } from './find-choices.js';

const choices = [
  { value: '1', label: 'Wörth am Rhein', also: '76744' },
  { value: '2', label: 'Rheinzabern', also: '76764' },
  { value: '3', label: 'Neupotz', also: '76777' },
  { value: '4', label: 'Minfeld', also: null },
];
const found = (typed: string): readonly string[] => findChoices(choices, typed).map(({ label }) => label);

describe('finding a choice by typing', () => {
  test.each([
    ['woerth', ['Wörth am Rhein']],
    ['worth', ['Wörth am Rhein']],
    ['WÖRTH', ['Wörth am Rhein']],
    ['76', ['Wörth am Rhein', 'Rheinzabern', 'Neupotz']],
    ['76777', ['Neupotz']],
    ['rhein', ['Rheinzabern', 'Wörth am Rhein']],
    ['potz', ['Neupotz']],
    ['xyz', []],
  ])('%j', (typed, labels) => {
    expect(found(typed)).toEqual(labels);
  });

  test.each([
    ['Kandel', 'Kandel, Stadt'],
    ['kandel, stadt', 'Kandel, Stadt'],
    ['erlen', 'Erlenbach bei Kandel'],
    ['kand', undefined],
    ['', undefined],
    ['Berlin', undefined],
  ])('%j can only mean %s', (typed, label) => {
    const alike = [
      { value: '5', label: 'Erlenbach bei Kandel' },
      { value: '6', label: 'Kandel, Stadt' },
    ];
    expect(meantChoice(alike, typed)?.label).toBe(label);
  });

  test('nothing typed shows the first ones', () => {
    expect(found('')).toHaveLength(4);
  });

  test.each([
    ['Straße', 'strasse'],
    ['Wörth', 'worth'],
    ['Woerth', 'worth'],
  ])('%s reads %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });
});
