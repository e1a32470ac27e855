/** Words of the fields that ask for a need: of one person, or of several alike. */
export const needTexts = {
  accessRoute: 'Zugangsweg',
  accessRouteHint: 'Wer zum Kurs berechtigt oder verpflichtet.',
  choose: 'Bitte wählen',
  format: 'Kurstyp',
  level: 'Sprachniveau',
  notTested: 'noch nicht eingestuft',
  municipality: 'Gemeinde',
  municipalityHint: 'Name oder Postleitzahl eingeben und auswählen.',
  dayparts: 'Zeiten, die passen',
  daypartsHint: 'Nichts ankreuzen, wenn alle Zeiten passen.',
  childrenUnderThree: 'Kinder unter 3 Jahren',
  childrenFromThree: 'Kinder ab 3 Jahren',
} as const;
