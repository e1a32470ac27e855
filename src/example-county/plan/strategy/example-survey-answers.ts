/** The questions of the survey of 2021, by short names. */
export type ExampleQuestion = 'fehlt' | 'hindert' | 'themen' | 'zusammenarbeit' | 'wochen';

/** “Antwortbogen des Beispiels”: who answered, by login or by name, and what. All of it is invented. */
export interface ExampleSheet {
  /** Login of a member, or a key for somebody who is none. */
  readonly sender: string;
  /** Null for a member, who is called as it is called today. */
  readonly name: string | null;
  readonly fehlt: string;
  readonly hindert: string | null;
  readonly themen: readonly string[];
  readonly zusammenarbeit: number;
  readonly wochen: number | null;
}

type Words = readonly [
  fehlt: string,
  hindert: string | null,
  themen: string,
  zusammenarbeit: number,
  wochen: number | null,
];

const sheet = (
  sender: string,
  name: string | null,
  [fehlt, hindert, themen, zusammenarbeit, wochen]: Words,
): ExampleSheet => ({
  sender,
  name,
  fehlt,
  hindert,
  themen: themen.split(' '),
  zusammenarbeit,
  wochen,
});

/** Fourteen sheets of the “Abfrage aller Akteure zu Themen und Bedarfen” of 2021. */
export const EXAMPLE_SHEETS: readonly ExampleSheet[] = [
  sheet('awo', null, [
    'In Kandel und Wörth fehlen Kurse mit Kinderbeaufsichtigung. Viele Mütter stehen seit Monaten auf mehreren Listen.',
    'Ohne Platz für die Kinder kommt keine der Frauen in den Kurs.',
    'sprache frauen',
    3,
    14,
  ]),
  sheet('caritas', null, [
    'Es fehlt Beratung zur Anerkennung von Abschlüssen vor Ort. Wer eine Ausbildung hat, soll nicht bei null anfangen.',
    'Die Wartezeit auf einen Kursplatz liegt bei über drei Monaten.',
    'sprache arbeit',
    4,
    13,
  ]),
  sheet('diakonie', null, [
    'Ehrenamtliche brauchen Begleitung, Schulung und eine feste Ansprechperson. Viele hören sonst nach einem Jahr auf.',
    'Behördenbriefe sind so schwer verständlich, dass Menschen Termine verpassen.',
    'zusammenleben teilhabe',
    3,
    null,
  ]),
  sheet('jobcenter', null, [
    'Für Menschen, die arbeiten, fehlen Abendkurse. Wer eine Stelle findet, bricht den Kurs sonst ab.',
    'Die Wartezeiten von über drei Monaten verzögern jede weitere Förderung.',
    'sprache arbeit',
    3,
    15,
  ]),
  sheet('auslaenderbehoerde', null, [
    'Kurse zur Alphabetisierung sind zu selten. Wer nicht lesen kann, wartet am längsten.',
    null,
    'sprache',
    4,
    16,
  ]),
  sheet('sozialamt', null, [
    'Anerkannte Geflüchtete finden keine Wohnung und bleiben in der Unterkunft. Es fehlt Wohnraum für Familien.',
    'Der Fahrtweg aus Hagenbach zum Kurs dauert mit dem Bus zu lange.',
    'wohnen sprache',
    2,
    null,
  ]),
  sheet('vhs', null, [
    'Wir könnten mehr Abendkurse für Berufstätige anbieten, es fehlen aber Lehrkräfte und Räume.',
    'Die Menschen aus Hagenbach und den Dörfern am Rhein kommen abends nicht mehr nach Hause.',
    'sprache arbeit',
    4,
    12,
  ]),
  sheet('bildungswerk', null, [
    'Alphabetisierungskurse kommen nicht zustande, weil sich die Menschen auf drei Träger verteilen.',
    null,
    'sprache',
    3,
    10,
  ]),
  sheet('frauenbildung', null, [
    'Frauen brauchen eigene Angebote mit Kinderbeaufsichtigung, auch in Kandel und Wörth, und Räume, in denen sie unter sich sein können.',
    'Es fehlt die Kinderbeaufsichtigung, und der Weg ist mit kleinen Kindern zu weit.',
    'frauen sprache',
    3,
    18,
  ]),
  sheet('ehrenamt-kandel', 'Ehrenamtskreis Asyl Kandel (Beispiel)', [
    'Uns fehlt jemand, der uns Ehrenamtliche berät, wenn es schwierig wird. Wir übersetzen ständig Briefe von Behörden.',
    'Behördenbriefe in schwerer Sprache.',
    'zusammenleben teilhabe',
    2,
    null,
  ]),
  sheet('stadt-woerth', 'Stadtverwaltung Wörth (Beispiel)', [
    'Es fehlt bezahlbarer Wohnraum. In Wörth gibt es außerdem keinen Kurs mit Kinderbeaufsichtigung.',
    null,
    'wohnen',
    3,
    null,
  ]),
  sheet('beirat', 'Beirat für Migration und Integration (Beispiel)', [
    'Es fehlt eine Stelle, an die man sich bei Diskriminierung wenden kann, bei der Wohnungssuche, im Amt und in der Schule.',
    'Viele werden abgewiesen und wissen nicht, welche Rechte sie haben.',
    'antidiskriminierung teilhabe',
    2,
    null,
  ]),
  sheet('frauencafe', 'Frauencafé Germersheim (Beispiel)', [
    'Beim Arzt fehlt Sprachmittlung. Frauen nehmen ihre Kinder als Dolmetscher mit, das darf nicht sein.',
    'Frauen mit kleinen Kindern finden keinen Kurs am Vormittag.',
    'gesundheit frauen',
    3,
    null,
  ]),
  sheet('gesundheitsnetz', 'Gesundheitsnetz Südpfalz (Beispiel)', [
    'Es fehlen Gesundheitsangebote mit Sprachmittlung, vor allem für Menschen mit belastenden Erfahrungen.',
    'Wer krank ist oder schlecht schläft, hält keinen Kurs durch.',
    'gesundheit',
    3,
    null,
  ]),
];
