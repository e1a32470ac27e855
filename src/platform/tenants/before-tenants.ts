/** PostgreSQL: there is no such table. */
const UNDEFINED_TABLE = '42P01';

/** Whether a question about counties failed because the tables are still those of a version that knew of one county only. */
export function isBeforeTenants(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === UNDEFINED_TABLE;
}
