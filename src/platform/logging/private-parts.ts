const ROW_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * Secrets of mailed links and hashes: long, without a break. Words of our paths are shorter. What is longer than the id of a row is one whatever
 * a program hangs on it (`.ics`).
 */
const SECRET = /^(?:[\w-]{32,}$|[\w-]{37,})/;

/**
 * “Adresse für das Log”: without what follows `?`, without ids of rows (a case is a row) and without the secrets of mailed links,
 * whoever reads them could use them. The log outlives what is erased from the database.
 */
export function pathForLog(url: string): string {
  const [path = ''] = url.split('?');
  return path
    .split('/')
    .map((part) => (SECRET.test(part) ? '…' : part.replace(ROW_ID, '…')))
    .join('/');
}

/** Eight letters and digits in a row, at least one of each: a case code looks so. */
const CASE_CODE = /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{8}\b/g;
const MAIL_ADDRESS = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Secrets of mailed links within a sentence; names of files and of our own code have no such length in one piece. */
const SECRET_IN_TEXT = /\b(?=[\w-]*\d)[\w-]{40,}/g;
/** What somebody typed, as PostgreSQL repeats it. */
const REPEATED_INPUT = /(invalid input [^:\n]*: |out of range[^:\n]*: |Key \([^)]*\)=)[^\n]*/gi;

/** “Satz für das Log”: without ids of rows, codes of cases, addresses of mails, secrets of links and what somebody typed. */
export function textForLog(text: string): string {
  return text
    .replace(REPEATED_INPUT, '$1…')
    .replace(ROW_ID, '…')
    .replace(MAIL_ADDRESS, '…')
    .replace(SECRET_IN_TEXT, '…')
    .replace(CASE_CODE, '…');
}

/** An error as far as the log may know it. */
export interface LoggedError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

/**
 * “Fehler für das Log”: what happened and where. Database drivers hang the values of the statement on their errors, and those are the
 * content of rows; mail servers repeat the address of the recipient.
 */
export function errorForLog({ type, code, message, stack }: LoggedError): LoggedError {
  return { type, message: cleaned(message), stack: cleaned(stack), ...(code === undefined ? {} : { code }) };
}

function cleaned(value: unknown): unknown {
  return typeof value === 'string' ? textForLog(value) : value;
}

/** “Anfrage für das Log”: what was asked for. Not who asked, not with which cookies, not what was sent. */
export function requestForLog({ id, method, url }: { id: unknown; method: string; url: string }): object {
  return { id, method, path: pathForLog(url) };
}

/** “Antwort für das Log”. */
export function responseForLog({ statusCode }: { statusCode: number }): object {
  return { status: statusCode };
}

const PRIVATE_FIELDS =
  'password secret token cookie cookies authorization headers body payload parameters detail'.split(' ');
/** Fields that no line has, wherever somebody hangs them: a second net under the lists of what may be there. */
export const NEVER_LOGGED = PRIVATE_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
