import type { RenewedSecrets } from '../acts/renew-secrets.command.js';
import type { Outcome } from '../outcome.js';

/** “Neu verschlossen”, with what to do next. */
export function describeRenewedSecrets(renewed: RenewedSecrets): Outcome {
  const { secondFactors, webhooks } = renewed;
  const unreadable = secondFactors.unreadable + webhooks.unreadable;
  return {
    document: renewed,
    lines: [
      `Neu verschlossen: ${secondFactors.resealed} bei zweiten Faktoren, ${webhooks.resealed} bei Webhooks.`,
      unreadable === 0
        ? 'Der frühere Schlüssel wird für nichts mehr gebraucht; SECRETS_OLD_KEY kann weg.'
        : `${unreadable} lassen sich mit keinem eingestellten Schlüssel öffnen. Bitte setzen Sie den früheren als SECRETS_OLD_KEY und wiederholen Sie den Befehl.`,
    ],
    hasProblems: unreadable > 0,
  };
}
