import { describe, expect, test } from '@jest/globals';
import { describeRenewedSecrets } from './describe-renewed-secrets.js';

const none = { resealed: 0, unreadable: 0 };

describe('what became of secrets', () => {
  test('lets the old key go where nothing needs it any more', () => {
    const { lines, hasProblems } = describeRenewedSecrets({
      secondFactors: { resealed: 2, unreadable: 0 },
      webhooks: none,
    });
    expect(lines).toEqual([
      'Neu verschlossen: 2 bei zweiten Faktoren, 0 bei Webhooks.',
      'Der frühere Schlüssel wird für nichts mehr gebraucht; SECRETS_OLD_KEY kann weg.',
    ]);
    expect(hasProblems).toBe(false);
  });

  test('keeps it where something cannot be opened', () => {
    const { lines, hasProblems } = describeRenewedSecrets({
      secondFactors: none,
      webhooks: { resealed: 0, unreadable: 1 },
    });
    expect(lines.at(-1)).toMatch(/^1 lassen sich mit keinem/);
    expect(hasProblems).toBe(true);
  });
});
