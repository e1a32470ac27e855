/**
 * The busiest hour of a county: Monday, 8 to 9. A Landkreis of 130,000 people, 31 Gemeinden; 16 organisations, about 90 people with an
 * account, of whom two thirds are at work then (60): 22 in Jobcenter, Ausländerbehörde and Sozialamt, 14 in Beratungsstellen, 18 at
 * providers, 6 in Kreisverwaltung, BAMF and Steuerungsgruppe. `perHour` is what all of them do together in that hour; `because` says how
 * it was reckoned. Nothing of it was measured in a county: whoever knows better changes the number here.
 */
export const BUSY_HOUR = [
  act('Anmelden', 45, 'drei von vier beginnen den Tag mit einer Anmeldung'),
  act('Startseite', 120, 'nach dem Anmelden und einmal zwischendurch, je Mensch zweimal'),
  act('Sitzung lesen', 180, 'jedes neue Laden der Anwendung, je Mensch dreimal'),
  act('Mitteilungen zählen', 900, 'jede offene Seite fragt alle zwei Minuten: 30 im Mittel offene Seiten'),
  act('Fälle auflisten', 150, '36 in Stellen und Beratung, je viermal'),
  act('Fall lesen', 110, 'je dreimal'),
  act('Vorschläge zum Fall', 50, 'bei jedem zweiten gelesenen Fall'),
  act('Kurs suchen', 130, 'Beratung und Stellen: je drei bis vier Suchen, dazu Kursträger'),
  act('Kurse auflisten', 140, 'Kursträger viermal, andere einmal'),
  act('Kurs lesen', 120, 'aus Liste oder Suche, jeder zweite Treffer'),
  act('Warteliste lesen', 40, 'Kursträger je zweimal'),
  act('Platzangebote auflisten', 70, 'Stellen einmal, Kursträger zweimal'),
  act('Versorgungskarte', 40, 'Kreisverwaltung und BAMF mehrmals, andere selten'),
  act('Lücken', 30, 'wie die Karte, etwas seltener'),
  act('Alles durchsuchen', 60, 'jeder einmal'),
  act('Kursfinder', 150, 'Öffentlichkeit: 1.500 Besuche in der Woche, ein Zehntel davon in dieser Stunde'),
  act('Konzept öffentlich', 20, 'Öffentlichkeit'),
  act('Offene Daten', 6, 'ein Datenportal und einige Programme'),
  act('Kalenderabo', 60, '60 Kalenderprogramme fragen stündlich'),
  act('Fall anlegen', 22, '36 Menschen, am Montag so viele wie sonst an einem halben Tag'),
  act('Fall ändern', 15, 'Wartezeit, Kinder, Wohnort'),
  act('Fall beenden', 8, 'umgezogen, Platz gefunden'),
  act('Plätze ändern', 45, '18 bei Kursträgern, je zwei bis drei Kurse'),
  act('Stand bestätigen', 20, 'montags um 7:00 Uhr ging die Anfrage hinaus'),
  act('Angebot beantworten', 12, 'was übers Wochenende angeboten wurde'),
  act('Nächstes Angebot', 10, 'Kursträger füllen von Hand nach'),
];

function act(name, perHour, because) {
  return { name, perHour, because };
}

/**
 * When each act happens, in milliseconds from the start, in order: so many times the busiest hour, spread by chance. It does not wait for
 * answers, because people do not either: who waits in a queue is measured, not left out.
 */
export function arrivals({ minutes, factor, next }) {
  const span = minutes * 60_000;
  return BUSY_HOUR.flatMap(({ name, perHour }) =>
    Array.from({ length: Math.round((perHour * factor * minutes) / 60) }, () => ({
      name,
      at: next() * span,
    })),
  ).sort((one, other) => one.at - other.at);
}
