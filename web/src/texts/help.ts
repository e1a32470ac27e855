/** Words around the handbook and the help of each page. */
export const helpTexts = {
  title: 'Hilfe',
  lead: 'Hier steht, wie Sie mit Kurskreis arbeiten: Schritt für Schritt und in einfachen Worten.',
  forYou: 'Für Sie',
  others: 'Alle Seiten des Handbuchs',
  keysTitle: 'Tasten',
  keys: [
    'Strg+K öffnet die Suche über alles, was Sie sehen dürfen.',
    'Tabulator geht zum nächsten Feld oder Link, Umschalt und Tabulator zurück.',
    'Auf der Karte gehen die Pfeiltasten zum nächsten Gebiet; die Eingabetaste wählt es aus.',
    'Escape schließt Suche und Auswahllisten.',
  ],
  back: 'Alle Seiten der Hilfe',
  unknownTitle: 'Diese Hilfeseite gibt es nicht',
  unknownBody:
    'Vielleicht hat sie einen neuen Namen bekommen. Unter „Alle Seiten der Hilfe“ finden Sie alle.',
  open: 'Hilfe',
  openLabel: 'Hilfe zu dieser Seite',
  section: 'Hilfe zu dieser Seite',
  more: 'Mehr im Handbuch',
} as const;
