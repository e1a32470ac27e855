import type { OpenColumn, OpenTableFrame } from './open-table.js';

const column = (
  name: string,
  datatype: OpenColumn['datatype'],
  title: string,
  description: string,
): OpenColumn => ({ name, datatype, title, description });

const PLACE = [
  column(
    'gemeindeschluessel',
    'string',
    'Gemeindeschlüssel',
    'Amtlicher Gemeindeschlüssel (AGS), acht Stellen.',
  ),
  column('gemeinde', 'string', 'Gemeinde', 'Name der Gemeinde.'),
] as const;
const FORMAT = [
  column('kurstyp_code', 'string', 'Kurstyp (Kürzel)', 'Kürzel des Kurstyps in diesem Landkreis.'),
  column('kurstyp', 'string', 'Kurstyp', 'Wie der Kurstyp in diesem Landkreis heißt.'),
] as const;

/** “Offene Daten des Landkreises”: what there is, before it is filled. Names of columns never change their meaning. */
export const OPEN_TABLES = {
  offerings: {
    key: 'angebote',
    title: 'Kursangebote je Gemeinde und Kurstyp',
    description:
      'Wie viele Kurse, in die man noch einsteigen kann, es je Gemeinde und Kurstyp gibt, und wie viele Plätze darin frei sind.',
    keywords: ['Integrationskurs', 'Kursangebot', 'freie Plätze'],
    columns: [
      column('stichtag', 'date', 'Stichtag', 'Tag, an dem gezählt wurde.'),
      ...PLACE,
      ...FORMAT,
      column(
        'kurse',
        'integer',
        'Kurse',
        'Kurse mit einem Kursort in der Gemeinde, in die noch jemand einsteigen kann.',
      ),
      column(
        'freie_plaetze',
        'integer',
        'Freie Plätze',
        'Freie Plätze beim jeweils nächsten Einstieg, zusammengezählt.',
      ),
      column(
        'naechster_einstieg',
        'date',
        'Nächster Einstieg',
        'Frühester Tag, an dem jemand einsteigen kann.',
      ),
    ],
  },
  coverage: {
    key: 'versorgung',
    title: 'Versorgung je Gemeinde und Kurstyp',
    description:
      'Wie viele Menschen je Gemeinde und Kurstyp einen Platz suchen und für wie viele von ihnen einer in zumutbarer Entfernung frei ist. Kleine Zahlen und solche, aus denen sie folgen würden, sind verdeckt.',
    keywords: ['Integrationskurs', 'Bedarf', 'Versorgung'],
    columns: [
      column('stichtag', 'date', 'Stichtag', 'Tag, auf den sich die Zahlen beziehen.'),
      ...PLACE,
      ...FORMAT,
      column(
        'bedarf',
        'integer',
        'Bedarf',
        'Menschen, die einen Platz suchen; leer, wo die Zahl verdeckt ist.',
      ),
      column(
        'versorgt',
        'integer',
        'Versorgt',
        'Menschen, für die ein Platz da ist; leer, wo die Zahl verdeckt ist.',
      ),
      column(
        'ohne_platz',
        'integer',
        'Ohne Platz',
        'Menschen, für die keiner da ist; leer, wo die Zahl verdeckt ist.',
      ),
      column('verdeckt', 'boolean', 'Verdeckt', 'Ob Zahlen von Menschen verdeckt sind.'),
      column(
        'freie_plaetze_in_reichweite',
        'integer',
        'Freie Plätze in Reichweite',
        'Freie Plätze des Kurstyps in zumutbarer Entfernung.',
      ),
    ],
  },
  waits: {
    key: 'wartezeiten',
    title: 'Wartezeiten bis zum Kursbeginn je Quartal',
    description:
      'Wie lange Menschen, die in einem Quartal einen Kurs begonnen haben, darauf gewartet haben: im ganzen Landkreis und je Kurstyp. Kleine Zahlen und solche, aus denen sie folgen würden, sind verdeckt.',
    keywords: ['Integrationskurs', 'Wartezeit'],
    columns: [
      column('von', 'date', 'Von', 'Erster Tag des ersten Monats.'),
      column('bis', 'date', 'Bis', 'Erster Tag des letzten Monats.'),
      ...FORMAT,
      column(
        'begonnen',
        'integer',
        'Begonnen',
        'Menschen, die begonnen haben; leer, wo die Zahl verdeckt oder unbekannt ist.',
      ),
      column(
        'wartezeit_median_tage',
        'decimal',
        'Wartezeit, Median (Tage)',
        'Die Hälfte hat höchstens so lange gewartet; leer, wo verdeckt.',
      ),
      column(
        'wartezeit_mittel_tage',
        'decimal',
        'Wartezeit, Mittel (Tage)',
        'Mittlere Wartezeit; leer, wo verdeckt.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, OpenTableFrame>>;

/** One of {@link OPEN_TABLES}. */
export type OpenTableName = keyof typeof OPEN_TABLES;
