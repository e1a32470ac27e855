/**
 * What must hold once everything is done, whatever broke meanwhile. Each statement finds the rows that break it; a German sentence says
 * what that would mean for somebody.
 */
export const INVARIANTS = [
  ['Ein Ereignis ist noch nicht erledigt', 'SELECT id, name FROM outbox_event WHERE done_at IS NULL'],
  [
    'Ein Ereignis wurde von einem Empfänger zweimal verarbeitet',
    'SELECT event_id, handler FROM handled_event GROUP BY 1, 2 HAVING count(*) > 1',
  ],
  [
    'Eine Mail ist nicht hinausgegangen',
    "SELECT id, state, last_error FROM mail WHERE state NOT IN ('sent', 'withdrawn', 'kept') AND NOT (state = 'waiting' AND channel = 'digest')",
  ],
  [
    'Von einer Tatsache wurde zweimal geschrieben',
    'SELECT fact FROM mail WHERE fact IS NOT NULL GROUP BY 1 HAVING count(*) > 1',
  ],
  [
    'Ein Mensch hat zwei Plätze zugleich',
    "SELECT referral_id FROM place_offer WHERE state IN ('open', 'accepted') GROUP BY 1 HAVING count(*) > 1",
  ],
  [
    'Ein Kurs ist überbucht',
    'SELECT s.offering_id FROM offering_section s JOIN offering o ON o.id = s.offering_id WHERE s.taken + s.held > o.maximum_size',
  ],
  [
    'Ein Angebot hält keinen Platz',
    "SELECT o.id FROM place_offer o LEFT JOIN offering_hold h ON h.id = o.id WHERE o.state = 'open' AND h.id IS NULL",
  ],
  [
    'Ein gehaltener Platz zählt nicht',
    `SELECT s.offering_id, s.number, s.held, count(h.id) FROM offering_section s
     LEFT JOIN offering_hold h ON h.offering_id = s.offering_id AND h.section_number <= s.number
     GROUP BY 1, 2, 3 HAVING s.held <> count(h.id)`,
  ],
  [
    'Ein Mensch mit Angebot steht noch als wartend da',
    "SELECT r.id FROM referral r JOIN place_offer o ON o.referral_id = r.id WHERE o.state = 'open' AND r.state <> 'offered'",
  ],
  [
    'Eine Lücke wurde niemandem gemeldet',
    'SELECT id FROM gap WHERE id NOT IN (SELECT gap_id FROM gap_notice_item)',
  ],
  [
    'Eine Lücke steht zweimal da',
    'SELECT area_key, format_code, level FROM gap WHERE closed_on IS NULL GROUP BY 1, 2, 3 HAVING count(*) > 1',
  ],
  [
    'Jemand hat von demselben Stand einer Lücke zweimal gehört',
    'SELECT organisation_id, gap_id, gap_version, reason FROM gap_notice_item GROUP BY 1, 2, 3, 4 HAVING count(*) > 1',
  ],
];

/** The sentences of what is broken, with the rows; an empty list is good. */
export async function findBroken(database, mailServer) {
  const broken = [];
  for (const [sentence, sql] of INVARIANTS) {
    const rows = await database.rows(sql);
    if (rows.length > 0) broken.push(`${sentence}: ${JSON.stringify(rows.slice(0, 5))}`);
  }
  return [...broken, ...(await findMailsAstray(database, mailServer))];
}

/**
 * Journal and mail server must know the same mails, each once. One that came twice is allowed where a process or line died after the server
 * had it and before it was written down; then the journal shows that attempt.
 */
async function findMailsAstray(database, { taken }) {
  const journal = await database.rows(`SELECT id, state, attempts FROM mail WHERE state = 'sent'`);
  const broken = [];
  for (const { id, attempts } of journal) {
    const times = taken.get(id) ?? 0;
    if (times === 0) broken.push(`Die Mail ${id} steht als verschickt im Postbuch und kam nie an`);
    if (times > attempts)
      broken.push(`Die Mail ${id} kam ${times}-mal an, das Postbuch zeigt ${attempts} Versuche`);
  }
  const known = new Set(journal.map(({ id }) => id));
  for (const id of taken.keys())
    if (!known.has(id)) broken.push(`Die Mail ${id} kam an und steht nicht als verschickt im Postbuch`);
  return broken;
}

/** Mails that came more than once, and how often that was too much. */
export function cameTwice({ taken }) {
  return [...taken.values()].reduce((sum, times) => sum + times - 1, 0);
}
