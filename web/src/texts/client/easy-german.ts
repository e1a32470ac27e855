import type { ClientTexts } from './client-texts.js';

/**
 * The page of a client in Leichte Sprache: short sentences that say one thing each, one line each; long words with a middle dot; no
 * genitive, no passive, no subjunctive; digits for numbers; what is *not* so stands out.
 */
export const easyGermanTexts: ClientTexts = {
  skipToContent: 'Direkt zum Text',
  languages: 'Sprache aussuchen',
  loading: 'Bitte warten Sie. Die Seite kommt gleich.',
  footer: [
    'Diese Seite ist vom Kurskreis.',
    'Der Kurskreis hilft bei der Suche nach einem Deutsch·kurs.',
    'Auf dieser Seite steht **kein** Name.',
    'Nur wer den Link hat, kann die Seite öffnen.',
  ],
  states: {
    open: {
      title: 'Wir haben einen Kurs·platz für Sie',
      body: [
        'Das ist ein Angebot.',
        'Angebot heißt: Sie können den Platz haben.',
        'Sie sind **noch nicht** im Kurs angemeldet.',
      ],
      next: ['Bitte sagen Sie uns:', 'Wollen Sie den Platz?'],
    },
    accepted: {
      title: 'Sie haben Ja gesagt',
      body: [
        'Das ist gut.',
        'Niemand anderes bekommt Ihren Platz.',
        'Die Kurs·schule meldet Sie jetzt an.',
        'Das dauert ein paar Tage.',
      ],
      next: [
        'Sie können diese Seite später noch einmal öffnen.',
        'Dann sehen Sie: Bin ich schon angemeldet?',
        'Können Sie doch **nicht** kommen?',
        'Dann sagen Sie es gleich.',
        'Sagen Sie es der Person, die Ihnen den Link gegeben hat.',
      ],
    },
    enrolled: {
      title: 'Sie sind angemeldet',
      body: ['Der Platz gehört Ihnen.'],
      next: [
        'Kommen Sie am ersten Tag pünktlich.',
        'Bringen Sie Ihre Papiere mit.',
        'Können Sie doch **nicht** kommen?',
        'Dann sagen Sie es gleich.',
        'Sagen Sie es der Person, die Ihnen den Link gegeben hat.',
      ],
    },
    declined: {
      title: 'Sie nehmen den Platz nicht',
      body: ['Eine andere Person bekommt jetzt den Platz.'],
      next: [
        'Warten Sie noch auf einen Kurs?',
        'Dann bleiben Sie auf der Warte·liste.',
        'Ihre Warte·zeit zählt weiter.',
        'Ist ein anderer Platz frei?',
        'Dann bekommen Sie ein neues Angebot.',
        'Ist bei Ihnen etwas anders als vorher?',
        'Dann sprechen Sie mit der Person, die Ihnen den Link gegeben hat.',
      ],
    },
    expired: {
      title: 'Die Zeit ist vorbei',
      body: [
        'Wir haben auf Ihre Antwort gewartet.',
        'Jetzt ist die Zeit vorbei.',
        'Der Platz ist **nicht mehr** für Sie frei.',
        'Ihre Warte·zeit zählt weiter.',
      ],
      next: [
        'Wollen Sie noch einen Kurs?',
        'Dann sprechen Sie mit der Person, die Ihnen den Link gegeben hat.',
      ],
    },
    withdrawn: {
      title: 'Der Platz ist leider nicht mehr frei',
      body: ['Dieses Angebot gilt **nicht mehr**.', 'Ihre Warte·zeit zählt weiter.'],
      next: [
        'Sie müssen jetzt **nichts** tun.',
        'Ist ein anderer Platz frei?',
        'Dann bekommen Sie ein neues Angebot.',
        'Haben Sie Fragen?',
        'Dann fragen Sie die Person, die Ihnen den Link gegeben hat.',
      ],
    },
  },
  answerUntil: (day) => `Bitte antworten Sie bis ${day}.`,
  thatIs: (fromToday) => `Das ist ${fromToday}.`,
  withoutAnswer: ['Antworten Sie **nicht**?', 'Dann bekommt eine andere Person den Platz.'],
  courseTitle: 'Das ist der Kurs',
  course: 'So heißt der Kurs',
  provider: 'Diese Schule macht den Kurs',
  site: 'Hier ist der Kurs',
  firstDay: 'Das ist Ihr erster Tag',
  days: 'Zu dieser Zeit ist der Kurs',
  dayparts: {
    morning: 'am Vormittag',
    afternoon: 'am Nachmittag',
    evening: 'am Abend',
    weekend: 'am Wochen·ende',
  },
  listComma: ', ',
  hours: (from, until) => `von ${from} Uhr bis ${until} Uhr`,
  weeklyUnits: (units) =>
    `${units} Unterrichts·stunden in jeder Woche. Eine Unterrichts·stunde dauert 45 Minuten.`,
  lastDay: 'Das ist der letzte Tag',
  level: 'So schwer ist der Kurs',
  levelLiteracy: 'Sie lernen lesen und schreiben',
  childcare: 'Ihre Kinder',
  childPlaces: (children) =>
    children === 1 ? 'Jemand passt auf Ihr Kind auf' : `Jemand passt auf Ihre ${children} Kinder auf`,
  isStepFree: 'Es gibt keine Stufen',
  addToCalendar: 'In den Kalender schreiben',
  print: 'Seite drucken',
  bringTitle: 'Das bringen Sie am ersten Tag mit',
  bring: {
    'identity-paper': 'Ihren Pass oder Ihren Ausweis',
    'entitlement-confirmation':
      'Den Brief zum Kurs. In dem Brief steht: Sie dürfen in den Kurs gehen. Oder: Sie müssen in den Kurs gehen.',
    'test-result': 'Das Ergebnis von Ihrem Deutsch·test. Oder Ihre Zeugnisse aus anderen Deutsch·kursen.',
    'cost-exemption':
      'Haben Sie einen Brief, in dem steht: Sie müssen den Kurs **nicht** bezahlen? Dann bringen Sie ihn mit.',
  },
  sketchTitle: 'Wo ist der Kurs?',
  sketchName: (site, home) => `Das Bild zeigt: So liegt ${site}. So liegt ${home}.`,
  middleOf: (home) => `Mitte von ${home}`,
  away: (distance, direction, home) => [
    `Sie fangen in der Mitte von ${home} an.`,
    `Der Kurs ist ${distance} weit weg.`,
    `Die Richtung ist ${POINTS[direction]}.`,
    'Der Weg auf der Straße ist länger.',
  ],
  near: (home) => [`Der Kurs ist nah an der Mitte von ${home}.`, 'Bis dahin ist es weniger als 1 Kilometer.'],
  north: 'N',
  answerTitle: 'Wollen Sie den Platz?',
  yes: 'Ja, ich will den Platz',
  no: 'Nein, ich will den Platz nicht',
  sending: 'Bitte warten Sie …',
  declineTitle: 'Wollen Sie den Platz wirklich nicht?',
  declineMeans: [
    'Dann bekommt eine andere Person den Platz.',
    'Sie können das später **nicht** mehr ändern.',
    'Sie bleiben auf der Warte·liste.',
    'Ihre Warte·zeit zählt weiter.',
  ],
  declineReason: 'Warum passt der Platz nicht?',
  declineReasons: {
    'times-do-not-fit': 'Ich habe zu dieser Zeit keine Zeit',
    'too-far': 'Der Weg ist zu weit',
    'no-childcare': 'Niemand passt auf mein Kind auf',
    'starts-too-early': 'Der Kurs fängt zu früh an',
    'starts-too-late': 'Der Kurs fängt zu spät an',
    'found-elsewhere': 'Ich habe schon einen anderen Kurs',
    'no-longer-needed': 'Ich brauche keinen Kurs mehr',
    other: 'Ein anderer Grund',
  },
  chooseReason: 'Bitte suchen Sie einen Grund aus.',
  declineSurely: 'Nein, ich will den Platz nicht',
  back: 'Zurück',
  questionsTitle: 'Haben Sie Fragen?',
  questions: (office) => [
    'Jemand hat Ihnen den Link gegeben.',
    'Fragen Sie dort nach.',
    'Die Stelle heißt:',
    `${office}`,
  ],
  wrongLink: {
    title: 'Dieser Link geht nicht',
    body: [
      'Vielleicht ist der Link zu alt.',
      'Vielleicht fehlt ein Stück vom Link.',
      'Jemand hat Ihnen den Link gegeben.',
      'Fragen Sie diese Person nach einem neuen Link.',
    ],
  },
  problemTitle: 'Das hat nicht geklappt',
  connectionLost: 'Sie haben kein Internet. Bitte versuchen Sie es noch einmal.',
  unexpected: 'Bitte warten Sie ein paar Minuten. Dann versuchen Sie es noch einmal.',
  changedMeanwhile: 'Das Angebot ist jetzt anders. Die Seite zeigt, was jetzt gilt.',
  tryAgain: 'Noch einmal versuchen',
};

const POINTS = {
  north: 'Norden',
  'north-east': 'Nord·osten',
  east: 'Osten',
  'south-east': 'Süd·osten',
  south: 'Süden',
  'south-west': 'Süd·westen',
  west: 'Westen',
  'north-west': 'Nord·westen',
} as const;
