/**
 * “Mandant”: one Landkreis on an installation. Each row of the database belongs to one, and PostgreSQL itself shows and takes only rows of
 * the one for whom the work is done (row-level security).
 */
export interface Tenant {
  /** Short name, such as `mainz-bingen`; stands in every row. */
  readonly name: string;
  /** Where its people reach the application, without a slash at the end; null: where the setting PUBLIC_URL says. */
  readonly publicUrl: string | null;
  /** The Land whose holidays count, by its official letters; null: the setting HOLIDAYS_OF. */
  readonly holidaysOf: string | null;
}

/** Whose the rows are of an installation that was never told of a second county. */
export const FIRST_TENANT: Tenant = { name: 'landkreis', publicUrl: null, holidaysOf: null };
