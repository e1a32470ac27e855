import { BackupProblem } from '../platform/backup/backup-problem.js';
import { WrongSettings } from '../platform/config/read-settings.js';
import { Refused } from '../platform/refusal/refused.js';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import { WrongUsage } from './wrong-usage.js';

/** “Warum es nicht ging”: the sentence for the terminal and how the process ends. */
export interface ExplainedFailure {
  readonly sentence: string;
  readonly exitCode: ExitCode;
}

/** Their messages are sentences already. */
const IN_WORDS = [WrongUsage, WrongSettings, BackupProblem];
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
]);
/** PostgreSQL: no password, wrong password, no such database, too many connections, starting up. */
const NOT_LET_IN = new Set(['28000', '28P01', '3D000', '53300', '57P03']);
const UNDEFINED_TABLE = '42P01';
const UNDEFINED_COLUMN = '42703';

/** Puts a failure into words. A refusal of a rule is a result with a problem; everything else could not run. */
export function explainFailure(error: unknown): ExplainedFailure {
  if (error instanceof Refused) return { sentence: error.sentence, exitCode: EXIT_CODE.problems };
  return { sentence: sentenceOf(error), exitCode: EXIT_CODE.couldNotRun };
}

function sentenceOf(error: unknown): string {
  if (IN_WORDS.some((kind) => error instanceof kind)) return (error as Error).message;
  const code = codeOf(error);
  if (UNREACHABLE.has(code)) return 'Die Datenbank ist nicht erreichbar. Bitte DATABASE_URL prüfen.';
  if (NOT_LET_IN.has(code))
    return `Die Datenbank lässt uns nicht hinein (${code}). Bitte DATABASE_URL prüfen.`;
  if (code === UNDEFINED_TABLE || code === UNDEFINED_COLUMN) {
    return 'Die Datenbank ist nicht auf dem Stand dieser Fassung. Bitte zuerst „migrate“ ausführen.';
  }
  return `Unerwarteter Fehler: ${error instanceof Error ? error.message : String(error)}`;
}

/** The code of a system or database error, however deep a library has wrapped it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code, errors, cause } = error as Error & { code?: unknown; errors?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  const inner = Array.isArray(errors) ? (errors[0] as unknown) : cause;
  return inner === undefined ? '' : codeOf(inner);
}
