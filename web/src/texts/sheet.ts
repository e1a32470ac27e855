import type { CaseSheet } from '../api/types.js';

/** Words of the printed sheet that a person takes with them. */
export const sheetTexts = {
  title: 'Merkblatt',
  print: 'Drucken',
  back: 'Zurück zum Fall',
  screenHint:
    'Ein Blatt A4. Die Fallnummer steht schon darauf; den Namen schreiben Sie von Hand. Der QR-Code erscheint, wenn Sie gerade einen Link für die Person erstellt haben.',
  sheetTitle: 'Ihr Platz im Kurs',
  sheetTitleOpen: 'Ein Platz im Kurs für Sie',
  sheetTitleNone: 'Ihre Anmeldung für einen Kurs',
  name: 'Name',
  code: 'Ihre Fallnummer',
  course: 'Kurs',
  level: 'Niveau',
  start: 'Beginn',
  startUnknown: 'sagt Ihnen der Kursträger',
  times: 'Zeiten',
  units: (units: number): string => `${units} Unterrichtsstunden in der Woche`,
  place: 'Ort',
  stepFree: 'ohne Stufen erreichbar',
  provider: 'Kursträger',
  answerUntil: 'Bitte antworten Sie bis',
  answerHow:
    'Sagen Sie Ihrer Stelle Bescheid, ob Sie den Platz nehmen. Ohne Antwort bekommt ihn eine andere Person.',
  answerHowQr:
    'Antworten Sie mit dem QR-Code oder bei Ihrer Stelle. Ohne Antwort bekommt den Platz eine andere Person.',
  noCourse:
    'Sie stehen auf der Warteliste für einen Kurs. Sobald ein Platz frei ist, meldet sich Ihre Stelle bei Ihnen.',
  bringTitle: 'Bitte mitbringen',
  bring: {
    entitlement: 'Berechtigung oder Verpflichtung zum Kurs (Bescheid)',
    'registration-certificate': 'Registrierschein',
    'identity-document': 'Pass, Ausweis oder Aufenthaltstitel',
    'test-result': 'Ergebnis des Einstufungstests, wenn Sie es haben',
    'benefit-notice': 'Bescheid über Leistungen (zum Beispiel vom Jobcenter), wenn Sie einen haben',
    'writing-things': 'Stift und Papier',
  } satisfies Record<CaseSheet['bring'][number], string>,
  entitledUntil: (date: string): string => `Ihre Berechtigung gilt bis ${date}.`,
  contactTitle: 'Fragen? Ihre Stelle',
  qrTitle: 'Mit dem Telefon ansehen und antworten',
  qr: 'QR-Code mit Ihrem Link',
  printedOn: (date: string): string => `Stand ${date}`,
} as const;
