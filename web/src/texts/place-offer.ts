/** Words of an offered place, the same for offices, providers and clients. */
export const placeOfferTexts = {
  provider: 'Kursträger',
  place: 'Ort',
  start: 'Beginn',
  end: 'voraussichtlich bis',
  level: 'Niveau',
  section: (number: number): string => `Einstieg in Abschnitt ${number}`,
  times: 'Zeiten',
  anyTimes: 'bitte beim Kursträger erfragen',
  children: 'Kinderbeaufsichtigung',
  childPlaces: (places: number): string =>
    places === 1 ? '1 Platz zurückgehalten' : `${places} Plätze zurückgehalten`,
  priority: 'Vorrangplatz',
  answerUntil: 'Antwort bis',
  deadlineOver: 'Frist abgelaufen',
  today: 'heute',
  tomorrow: 'morgen',
  daysLeft: (days: number): string => `noch ${days} Tage`,
  caseCode: 'Fallnummer',
  state: {
    open: 'wartet auf Antwort',
    accepted: 'angenommen',
    enrolled: 'angemeldet',
    declined: 'ausgeschlagen',
    expired: 'verfallen',
    withdrawn: 'zurückgezogen',
  },
} as const;
