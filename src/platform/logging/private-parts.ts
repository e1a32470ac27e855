const ROW_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Secrets of mailed links and hashes: long, without a break. Words of our paths are short or made of several. */
const SECRET = /^[\w-]{32,}$/;

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

/** An error as far as the log may know it. */
export interface LoggedError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
}

/**
 * “Fehler für das Log”: what happened and where. Database drivers hang the values of the statement on their errors, and those are the
 * content of rows.
 */
export function errorForLog({ type, code, message, stack }: LoggedError): LoggedError {
  return { type, message, stack, ...(code === undefined ? {} : { code }) };
}
