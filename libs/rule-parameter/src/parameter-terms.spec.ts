import { describe, expect, it } from '@jest/globals';
import { PARAMETER_TERMS } from './parameter-terms.js';
import { PARAMETER_KEYS } from './rule-parameter.js';
import { PARAMETER_SUBJECTS } from './terms.js';

describe('rule parameters in words', () => {
  it.each([...PARAMETER_KEYS])('%s has a German title, a unit, a subject and bounds', (key) => {
    const { title, unit, subject, minimum, maximum } = PARAMETER_TERMS[key];
    expect(title).toMatch(/^[A-ZÄÖÜ].{4,}/);
    expect(unit).not.toBe('');
    expect(PARAMETER_SUBJECTS[subject]).toBeDefined();
    expect(minimum).toBeLessThan(maximum);
  });

  it('tells no two apart by their key alone', () => {
    const titles = Object.values(PARAMETER_TERMS).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has words for nothing else', () => {
    expect(Object.keys(PARAMETER_TERMS).sort()).toEqual([...PARAMETER_KEYS].sort());
  });
});
