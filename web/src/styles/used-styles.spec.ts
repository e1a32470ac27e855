import { describe, expect, it } from '@jest/globals';
import { keepUsed } from '../../plugins/used-styles.mjs';

describe('The styles of KERN that stay', () => {
  const TEXT = `className={\`kern-btn kern-btn--\${kind}\`} <Icon name="add" /> 'kern-icon kern-icon--'`;

  it.each([
    ['.kern-btn{a:b}', true],
    ['.kern-btn--primary:hover{a:b}', true],
    ['.kern-card{a:b}', false],
    ['.kern-card,.kern-btn{a:b}', true],
    ['.kern-btn .kern-card{a:b}', false],
    ['.kern-icon--add{a:b}', true],
    ['.kern-icon--delete{a:b}', false],
    ['.kern-btn:not(.kern-card){a:b}', true],
    [':root{a:b}', true],
    ['body:is(.kern-card,.x){a:b}', true],
  ])('%s: %p', (rule, stays) => expect(keepUsed(rule, TEXT)).toBe(stays ? rule : ''));

  it('leaves what stands around a rule', () => {
    expect(keepUsed('@media (width>1px){.kern-card{a:b}.kern-btn{a:b}}', TEXT)).toBe(
      '@media (width>1px){.kern-btn{a:b}}',
    );
  });
});
