import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Settings } from './settings.js';

/** “Falsche Einstellung”: stops the start; the message names each variable and what it must be. */
export class WrongSettings extends Error {}

/** Reads and validates the settings. Throws {@link WrongSettings}. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const known = Object.keys(new Settings()).concat(OPTIONAL_OR_REQUIRED);
  const given = Object.fromEntries(
    known.filter((key) => environment[key] !== undefined).map((key) => [key, environment[key]]),
  );
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = validateSync(settings, { forbidUnknownValues: true }).map(
    (problem) => `${problem.property} ${Object.values(problem.constraints ?? {})[0] ?? 'ist ungültig'}.`,
  );
  if (problems.length > 0)
    throw new WrongSettings(`Die Einstellungen sind nicht brauchbar: ${problems.join(' ')}`);
  return settings;
}

/** Those that have no value unless somebody gives one. */
export const OPTIONAL_OR_REQUIRED = [
  'DATABASE_URL',
  'QUEUE_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'SESSION_SECRET',
  'CLOCK_STANDS_AT',
  'METRICS_PORT',
  'METRICS_TOKEN',
  'SECRETS_KEY',
  'SECRETS_OLD_KEY',
  'BREACHED_PASSWORDS_FILE',
  'CLAMD_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
];
