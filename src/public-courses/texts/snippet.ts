/** Words of the page that makes the lines for another site; those who look after one read German. */
export const snippetTexts = {
  title: 'Kursfinder in die eigene Seite einbetten',
  lead: 'Eine Gemeinde kann die nächsten Kurse in ihrer Nähe auf der eigenen Internetseite zeigen. Die Liste ist immer auf dem neuesten Stand.',
  municipality: 'Gemeinde',
  language: 'Sprache der Liste',
  make: 'Zeilen erzeugen',
  codeTitle: 'Zeilen für Ihre Seite',
  codeHint: 'Kopieren Sie diese Zeilen an die Stelle Ihrer Seite, an der die Liste stehen soll.',
  code: 'HTML',
  look: 'So sieht die Liste aus',
  allowedTitle: 'Erst freigeben lassen',
  allowed:
    'Die Liste erscheint nur in Seiten, die die Kreisverwaltung freigegeben hat. Nennen Sie ihr dafür den Namen Ihrer Seite, zum Beispiel www.gemeinde.example. Ohne Freigabe bleibt der Rahmen leer.',
} as const;

/** Pages that tell why there is nothing to see; in German, for whoever comes by an old or wrong address. */
export const problemTexts = {
  404: {
    title: 'Diese Seite gibt es nicht',
    body: 'Vielleicht ist die Adresse nicht vollständig. Im Kursfinder stehen alle Kurse, die gerade angeboten werden.',
  },
  410: {
    title: 'Dieser Kurs ist nicht mehr im Kursfinder',
    body: 'Er hat begonnen, ist zu Ende oder findet nicht statt. Im Kursfinder stehen alle Kurse, die gerade angeboten werden.',
  },
  429: {
    title: 'Zu viele Anfragen',
    body: 'Von Ihrem Anschluss wurden gerade sehr viele Seiten abgerufen. Bitte warten Sie einige Minuten.',
  },
  500: {
    title: 'Da ist bei uns etwas schiefgegangen',
    body: 'Bitte versuchen Sie es in einigen Minuten erneut.',
  },
  search: 'Zur Kurssuche',
} as const;
