import { expect, it } from '@jest/globals';
import { plainReason } from './plain-reason.js';

it.each([
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
  ['mail 0b0a0e5e-1111-4222-8333-444455556666 is on its way elsewhere', 'mail … is on its way elsewhere'],
  ['the case K7MT2QXA is gone\n    at somewhere', 'the case … is gone'],
  ['x'.repeat(400), `${'x'.repeat(300)}…`],
])('%s', (message, reason) => {
  expect(plainReason(message)).toBe(reason);
});
