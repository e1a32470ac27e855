/** Tables whose rows belong to an organisation, by the column that says to whom. */
const OWNED = {
  account: 'organisation_id',
  calendar_feed: 'organisation_id',
  course_calendar: 'organisation_id',
  demand_report: 'office_id',
  document: 'organisation_id',
  notification_choice: 'organisation_id',
  offering: 'provider_id',
  organisation: 'id',
  placement_test: 'provider_id',
  referral: 'office_id',
  site: 'provider_id',
  webhook: 'organisation_id',
  work_run: 'organisation_id',
};

/** What members may do to rows of others, each by a right of its own (docs/rights.md). */
const ALLOWED = {
  district: ['account', 'document', 'organisation', 'site', 'work_run'],
  provider: ['referral'],
};

/** Follows from acts that members may do to each other's rows: a place that is taken is written on the course. */
const FOLLOWS = ['document', 'version', 'changed_at'];

/** A digest of all rows that somebody must not change, by table; `member` null: nobody may change any. */
export async function digestForeignRows(rows, member) {
  const allowed = member === null ? [] : (ALLOWED[member.kind] ?? []);
  const tables = Object.entries(OWNED).filter(([table]) => !allowed.includes(table));
  const digests = {};
  for (const [table, owner] of tables) {
    const [found] = await rows(
      `SELECT md5(coalesce(string_agg((to_jsonb(t) - $2::text[])::text, '|' ORDER BY t::text), '')) AS digest
       FROM ${table} t WHERE $1::uuid IS NULL OR ${owner} <> $1::uuid`,
      [member?.organisationId ?? null, FOLLOWS],
    );
    digests[table] = found.digest;
  }
  return digests;
}

/** The tables in which something changed that belongs to somebody else. */
export function changedTables(before, after) {
  return Object.keys(before).filter((table) => before[table] !== after[table]);
}
