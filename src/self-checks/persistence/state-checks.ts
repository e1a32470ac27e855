/**
 * “Prüfung auf einen unmöglichen Zustand”: a statement that names the rows (column `id`) which no act of the platform can have left so.
 * It reads of one moment. `explanation` says in German what is wrong and what to do.
 */
export interface StateCheck {
  readonly name: string;
  readonly explanation: string;
  readonly sql: string;
}

/** “Womit verglichen wird, was festgehalten ist”: rows that never change, each as one text. */
export interface FrozenKind {
  readonly kind: string;
  /** Yields `row_id` and `content`. */
  readonly sql: string;
}

/*
 * The one page of what must always hold between rows. What a single row must hold is a CHECK of the database; what goes over several
 * tables, or what only an index holds that can be damaged, stands here. It names tables of other rooms, so that there is one list.
 * Between two transactions no line may ever be found: what an event mends a moment later is no impossible state.
 */
export const STATE_CHECKS: readonly StateCheck[] = [
  {
    name: 'course-overbooked',
    explanation:
      'Ein Kursabschnitt hat mehr belegte und zurückgehaltene Plätze als der Kurs groß ist. Zahlen des Kurses mit dem Kursträger abgleichen.',
    sql: `SELECT DISTINCT o.id FROM offering o JOIN offering_section s ON s.offering_id = o.id
          WHERE s.taken + s.held > o.maximum_size`,
  },
  {
    name: 'held-places-miscounted',
    explanation:
      'Die Zahl der zurückgehaltenen Plätze eines Kurses passt nicht zu den einzelnen Plätzen. Den Kurs einmal speichern: Dabei wird neu gezählt.',
    sql: `SELECT DISTINCT s.offering_id AS id FROM offering_section s
          WHERE s.held <> (SELECT count(*) FROM offering_hold h
            WHERE h.offering_id = s.offering_id AND h.section_number <= s.number)`,
  },
  {
    name: 'offer-without-held-place',
    explanation:
      'Ein offenes oder angenommenes Platzangebot hat keinen zurückgehaltenen Platz; er kann ein zweites Mal vergeben werden. Das Angebot zurückziehen.',
    sql: `SELECT offer.id FROM place_offer offer WHERE offer.state IN ('open', 'accepted')
          AND NOT EXISTS (SELECT 1 FROM offering_hold h WHERE h.id = offer.id AND h.offering_id = offer.offering_id)`,
  },
  {
    name: 'held-place-without-offer',
    explanation: 'Ein Platz wird zurückgehalten, ohne dass er jemandem angeboten ist; er bleibt leer.',
    sql: `SELECT h.id FROM offering_hold h WHERE NOT EXISTS (
            SELECT 1 FROM place_offer offer WHERE offer.id = h.id AND offer.state IN ('open', 'accepted'))`,
  },
  {
    name: 'offered-case-without-offer',
    explanation:
      'Ein Fall steht auf „Platz angeboten“ oder „angenommen“, aber es gibt kein solches Platzangebot. Niemand kann antworten.',
    sql: `SELECT r.id FROM referral r WHERE r.state IN ('offered', 'accepted') AND NOT EXISTS (
            SELECT 1 FROM place_offer offer WHERE offer.referral_id = r.id
            AND offer.state = CASE r.state WHEN 'offered' THEN 'open' ELSE 'accepted' END)`,
  },
  {
    name: 'waiting-case-with-offer',
    explanation:
      'Ein Fall wartet, obwohl ein Platzangebot für ihn gilt; solange er es hat, bekommt er kein anderes.',
    sql: `SELECT r.id FROM referral r WHERE r.state IN ('submitted', 'waiting') AND EXISTS (
            SELECT 1 FROM place_offer offer WHERE offer.referral_id = r.id AND offer.state IN ('open', 'accepted', 'enrolled'))`,
  },
  {
    name: 'waiting-case-off-the-list',
    explanation:
      'Ein wartender Fall steht auf keiner Liste: Seinen Kurstyp oder seine Gemeinde gibt es nicht, oder er gilt zugleich als beendet.',
    sql: `SELECT r.id FROM referral r WHERE r.state IN ('submitted', 'waiting') AND (r.ended_at IS NOT NULL
            OR NOT EXISTS (SELECT 1 FROM course_format f WHERE f.code = r.format_code)
            OR NOT EXISTS (SELECT 1 FROM municipality m WHERE m.ags = r.ags))`,
  },
  {
    name: 'gap-open-twice',
    explanation:
      'Dieselbe Versorgungslücke ist zweimal offen. Der Index der Datenbank ist beschädigt: REINDEX ausführen.',
    sql: `SELECT min(g.id::text) AS id FROM gap g WHERE g.closed_on IS NULL
          GROUP BY g.area_key, g.format_code, g.level HAVING count(*) > 1`,
  },
  {
    name: 'event-handled-twice',
    explanation:
      'Ein Ereignis wurde zweimal verarbeitet. Der Index der Datenbank ist beschädigt: REINDEX ausführen.',
    sql: `SELECT h.event_id || ' ' || h.handler AS id FROM handled_event h
          GROUP BY h.event_id, h.handler HAVING count(*) > 1`,
  },
  {
    name: 'event-done-unheard',
    explanation: 'Ein Ereignis gilt als erledigt, ging aber nie hinaus. Seine Folgen fehlen.',
    sql: `SELECT e.id FROM outbox_event e WHERE e.done_at IS NOT NULL AND e.relayed_at IS NULL`,
  },
  {
    name: 'mail-sent-without-attempt',
    explanation: 'Eine Mail gilt als verschickt, aber niemand hat sie je verschickt.',
    sql: `SELECT m.id FROM mail m WHERE m.state = 'sent' AND (m.attempts = 0 OR m.sent_at IS NULL)`,
  },
  {
    name: 'decision-of-nobody',
    explanation: 'Eine beschlossene Jahresauswahl hat keinen Beschluss.',
    sql: `SELECT s.id FROM yearly_selection s WHERE s.state = 'decided'
          AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = s.decision_id)`,
  },
];

/** What found rows of {@link FROZEN_KINDS} are named after: their content is not the one that was sealed, or they are gone. */
export const FROZEN_CHECK = {
  name: 'frozen-value-altered',
  explanation:
    'Ein festgehaltener Wert (Messwert, Beschluss, Überprüfung oder Niederschrift) wurde an der Anwendung vorbei geändert oder gelöscht. Mit einer Sicherung vergleichen.',
};

/** Named one by one: a column that is added later must not break a seal. */
function frozen(kind: string, table: string, key: string, columns: string): FrozenKind {
  return {
    kind,
    sql: `SELECT ${key} AS row_id, jsonb_build_array(${columns})::text AS content FROM ${table}`,
  };
}

/** Rows that are frozen from their first moment on. What may still be added to a decision does not count. */
export const FROZEN_KINDS: readonly FrozenKind[] = [
  frozen(
    'measured-value',
    'measured_value',
    'id::text',
    'indicator_id, series_id, cut_off_day, value, absence, comment, as_of, data_reported, data_total, is_public_safe, entered_by, recorded_at, corrects_id',
  ),
  frozen(
    'indicator-series',
    'indicator_series',
    'id::text',
    'indicator_id, number, definition, unit, source, query_key, format_code, area_key, source_name, rhythm, measured_from',
  ),
  frozen(
    'decision',
    'decision',
    'id::text',
    'number, committee_id, decided_on, agenda_item, subject, wording, outcome, votes_for, votes_against, abstentions, recorded_by, recorded_at, corrects_id',
  ),
  frozen(
    'measure-review',
    'measure_review',
    'id::text',
    'measure_id, concept_id, as_of, implementation, schedule, goal, progress, effect, figures, next_step, next_step_owner_id, next_step_due_on, public_sentence, snapshot, corrects_id, reviewed_by, reviewed_at',
  ),
  frozen(
    'minutes',
    'minutes_version',
    "meeting_id || ' ' || number",
    'meeting_id, number, released_at, released_by, reason, entries',
  ),
];

/** What a find of this name means and what to do, in German. */
export function explanationOf(name: string): string {
  return [...STATE_CHECKS, FROZEN_CHECK].find((check) => check.name === name)?.explanation ?? name;
}
