import type { ClientTexts } from './client-texts.js';

/** The page of a client in German. */
export const germanTexts: ClientTexts = {
  skipToContent: 'Zum Inhalt springen',
  languages: 'Sprache wählen',
  loading: 'Die Seite wird geladen …',
  footer: [
    'Kurskreis ist die Plattform für Integrationskurse im Landkreis.',
    'Auf dieser Seite steht kein Name: Nur wer den Link hat, kann sie öffnen.',
  ],
  states: {
    open: {
      title: 'Ein Platz in einem Kurs ist für Sie frei',
      body: ['Das ist ein Angebot.', 'Sie sind **noch nicht** angemeldet.'],
      next: ['Bitte sagen Sie uns, ob Sie den Platz möchten.'],
    },
    accepted: {
      title: 'Sie haben Ja gesagt',
      body: [
        'Der Platz bleibt für Sie frei.',
        'Der Kursträger meldet Sie jetzt an. Das kann einige Tage dauern.',
      ],
      next: [
        'Sie können diese Seite später noch einmal öffnen: Hier steht, wenn Sie angemeldet sind.',
        'Können Sie doch nicht kommen? Dann sagen Sie es bitte gleich der Stelle, von der Sie den Link haben.',
      ],
    },
    enrolled: {
      title: 'Sie sind angemeldet',
      body: ['Der Platz im Kurs gehört Ihnen.'],
      next: [
        'Kommen Sie am ersten Tag pünktlich zum Kursort, und bringen Sie Ihre Unterlagen mit.',
        'Können Sie doch nicht kommen? Dann sagen Sie es bitte gleich der Stelle, von der Sie den Link haben.',
      ],
    },
    declined: {
      title: 'Sie nehmen diesen Platz nicht',
      body: ['Der Platz geht an jemand anderen.'],
      next: [
        'Warten Sie noch auf einen Kurs? Dann behalten Sie Ihre Wartezeit und bekommen ein neues Angebot, sobald ein passender Platz frei ist.',
        'Hat sich bei Ihnen etwas geändert? Dann sprechen Sie mit der Stelle, von der Sie den Link haben.',
      ],
    },
    expired: {
      title: 'Die Zeit für Ihre Antwort ist vorbei',
      body: ['Der Platz ist **nicht mehr** für Sie frei.', 'Ihre Wartezeit behalten Sie.'],
      next: [
        'Möchten Sie weiter einen Kurs? Dann melden Sie sich bitte bei der Stelle, von der Sie den Link haben.',
      ],
    },
    withdrawn: {
      title: 'Dieser Platz ist leider nicht mehr frei',
      body: ['Das Angebot wurde zurückgenommen.', 'Ihre Wartezeit behalten Sie.'],
      next: [
        'Sie müssen nichts tun: Ist ein anderer passender Platz frei, bekommen Sie ein neues Angebot.',
        'Warum das so ist, kann Ihnen die Stelle sagen, von der Sie den Link haben.',
      ],
    },
  },
  answerUntil: (day) => `Bitte antworten Sie bis ${day}.`,
  thatIs: (fromToday) => `Das ist ${fromToday}.`,
  withoutAnswer: ['Ohne Antwort bekommt jemand anderes den Platz.'],
  courseTitle: 'Der Kurs',
  course: 'Kurs',
  provider: 'Kursträger',
  site: 'Kursort',
  firstDay: 'Ihr erster Tag',
  days: 'Zeiten',
  dayparts: { morning: 'vormittags', afternoon: 'nachmittags', evening: 'abends', weekend: 'am Wochenende' },
  listComma: ', ',
  hours: (from, until) => `${from} bis ${until} Uhr`,
  weeklyUnits: (units) => `${units} Unterrichtsstunden zu 45 Minuten in der Woche`,
  lastDay: 'Letzter Tag (voraussichtlich)',
  level: 'Sprachniveau',
  levelLiteracy: 'Lesen und Schreiben lernen (vor A1)',
  childcare: 'Kinderbeaufsichtigung',
  childPlaces: (children) =>
    children === 1 ? 'ein Platz für Ihr Kind' : `Plätze für Ihre ${children} Kinder`,
  isStepFree: 'ohne Stufen zu erreichen',
  addToCalendar: 'In den Kalender übernehmen',
  print: 'Seite drucken',
  bringTitle: 'Das bringen Sie am ersten Tag mit',
  bring: {
    'identity-paper': 'Ihren Pass, Ausweis oder Aufenthaltstitel',
    'entitlement-confirmation':
      'die Bestätigung, dass Sie teilnehmen dürfen oder müssen (den Brief vom BAMF, vom Jobcenter, vom Sozialamt oder von der Ausländerbehörde)',
    'test-result': 'das Ergebnis Ihres Einstufungstests oder Ihre Zeugnisse aus Deutschkursen',
    'cost-exemption': 'den Bescheid, dass Sie nichts bezahlen müssen, wenn Sie ihn haben',
  },
  sketchTitle: 'Wo ist der Kurs?',
  sketchName: (site, home) => `Skizze: Lage von ${site} zur Mitte von ${home}`,
  middleOf: (home) => `Mitte von ${home}`,
  away: (distance, direction, home) => [
    `Der Kursort ist ${distance} von der Mitte von ${home} entfernt, Richtung ${POINTS[direction]}.`,
    'Gemessen ist die gerade Linie; der Weg ist länger.',
  ],
  near: (home) => [`Der Kursort ist weniger als einen Kilometer von der Mitte von ${home} entfernt.`],
  north: 'N',
  answerTitle: 'Möchten Sie den Platz?',
  yes: 'Ja, ich möchte den Platz',
  no: 'Nein, ich möchte ihn nicht',
  sending: 'Wird gesendet …',
  declineTitle: 'Möchten Sie den Platz wirklich nicht?',
  declineMeans: [
    'Der Platz geht dann gleich an jemand anderen. Das können Sie **nicht** zurücknehmen.',
    'Ihre Wartezeit behalten Sie.',
  ],
  declineReason: 'Warum passt der Platz nicht?',
  declineReasons: {
    'times-do-not-fit': 'Die Zeiten passen nicht',
    'too-far': 'Der Weg ist zu weit',
    'no-childcare': 'Für mein Kind fehlt eine Beaufsichtigung',
    'starts-too-early': 'Der Kurs beginnt zu früh',
    'starts-too-late': 'Der Kurs beginnt zu spät',
    'found-elsewhere': 'Ich habe schon einen anderen Kurs',
    'no-longer-needed': 'Ich brauche keinen Kurs mehr',
    other: 'Ein anderer Grund',
  },
  chooseReason: 'Bitte wählen Sie einen Grund.',
  declineSurely: 'Platz ablehnen',
  back: 'Zurück, ich überlege noch',
  questionsTitle: 'Haben Sie Fragen?',
  questions: (office) => [`Fragen Sie die Stelle, die Ihnen diesen Link gegeben hat: ${office}.`],
  wrongLink: {
    title: 'Dieser Link gilt nicht (mehr)',
    body: [
      'Vielleicht ist er abgelaufen oder nicht vollständig.',
      'Bitten Sie die Stelle, von der Sie ihn haben, um einen neuen Link.',
    ],
  },
  problemTitle: 'Das hat nicht geklappt',
  connectionLost: 'Es gibt keine Verbindung zum Internet. Bitte versuchen Sie es noch einmal.',
  unexpected: 'Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  changedMeanwhile: 'Das Angebot hat sich inzwischen geändert. Die Seite zeigt jetzt den neuen Stand.',
  tryAgain: 'Noch einmal versuchen',
};

const POINTS = {
  north: 'Norden',
  'north-east': 'Nordosten',
  east: 'Osten',
  'south-east': 'Südosten',
  south: 'Süden',
  'south-west': 'Südwesten',
  west: 'Westen',
  'north-west': 'Nordwesten',
} as const;
