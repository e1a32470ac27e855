/**
 * “Messwert der ganzen Installation”: read from the database when somebody asks. `sql` yields `value`, and a column for each label; no
 * row means that there is nothing to say yet.
 */
export interface InstallationGauge {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly sql: string;
}

const gauge = (
  name: string,
  help: string,
  sql: string,
  labels: readonly string[] = [],
): InstallationGauge => ({
  name: `kurskreis_${name}`,
  help,
  labels,
  sql,
});

/**
 * When nightly work was last done, in the county where that is longest ago: one that is left out must not hide behind the others. Where it was
 * never done, since the county is there; nothing to say as long as it was never done in any.
 */
function lastIn(table: string): string {
  return `SELECT extract(epoch FROM min(coalesce(latest, created_at)))::float8 AS value
    FROM tenant LEFT JOIN (SELECT tenant AS name, max(finished_at) AS latest FROM ${table} GROUP BY tenant) AS each USING (name)
    HAVING count(latest) > 0`;
}

/** The one page of them. It names tables of other rooms; each statement must be answered by an index or a small table. */
export const INSTALLATION_GAUGES: readonly InstallationGauge[] = [
  gauge(
    'outbox_events_waiting',
    'Ereignisse, die noch nicht alle gehört haben',
    'SELECT count(*)::int AS value FROM outbox_event WHERE done_at IS NULL',
  ),
  gauge(
    'outbox_oldest_age_seconds',
    'Alter des ältesten wartenden Ereignisses',
    `SELECT coalesce(extract(epoch FROM clock_timestamp() - min(occurred_at)), 0)::float8 AS value
     FROM outbox_event WHERE done_at IS NULL`,
  ),
  gauge(
    'outbox_events_stuck',
    'Ereignisse, die viermal hinausgingen und nicht ankamen',
    'SELECT count(*)::int AS value FROM outbox_event WHERE done_at IS NULL AND relay_round >= 4',
  ),
  gauge(
    'mails',
    'Mails, die noch nicht hinausgegangen sind, nach Stand',
    `SELECT state, count(mail.id)::int AS value FROM unnest(ARRAY['waiting', 'claimed', 'failed']) AS state
     LEFT JOIN mail USING (state) GROUP BY state`,
    ['state'],
  ),
  gauge(
    'gaps_open',
    'Offene Versorgungslücken',
    'SELECT count(*)::int AS value FROM gap WHERE closed_on IS NULL',
  ),
  gauge(
    'gap_check_last_timestamp_seconds',
    'Ende der letzten Lückenprüfung, in dem Landkreis, in dem sie am längsten her ist',
    lastIn('gap_check'),
  ),
  gauge(
    'self_check_last_timestamp_seconds',
    'Ende der letzten Selbstprüfung, in dem Landkreis, in dem sie am längsten her ist',
    lastIn('self_check_run'),
  ),
  gauge(
    'impossible_states',
    'Zeilen in unmöglichem Zustand, nach Prüfung',
    'SELECT "check", count(*)::int AS value FROM impossible_state GROUP BY "check"',
    ['check'],
  ),
];
