import { XMLParser } from 'fast-xml-parser';

const USUAL = {
  guid: 'G1',
  nummer: 'D1',
  name: 'Deutsch &amp; Alltag',
  untertitel: '<![CDATA[Vormittagskurs]]>',
  dvv_kategorie: '<dvv_kategorie version="2.0">4.22</dvv_kategorie>',
  level: 'A1',
  minimale_teilnehmerzahl: '12',
  aktuelle_teilnehmerzahl: '9',
  maximale_teilnehmerzahl: '20',
  beginn_datum: '2026-12-14',
  dauer: '700.0',
  ende_datum: '2027-06-25',
  wochentag: '<wochentag>Mittwoch</wochentag><wochentag>Montag</wochentag>',
  ort: 'Haus der Beispiele',
  termin:
    '<termin><beginn_datum>2026-12-14</beginn_datum><beginn_uhrzeit>08:30:00+01:00</beginn_uhrzeit><ende_uhrzeit>11:45:00</ende_uhrzeit></termin>',
} as const;

/** What a course of a feed says; null leaves the element out. What begins with its own element is taken as it is. */
export type FeedCourseCells = Partial<Readonly<Record<keyof typeof USUAL, string | null>>>;

/** A course as a school's program writes it into Open-vhs 1.2; what is given differs. Everything in it is invented. */
export function aFeedCourse(given: FeedCourseCells): string {
  const { ort, ...cells } = { ...USUAL, ...given };
  const elements = Object.entries(cells).flatMap(([name, text]) => {
    if (text === null) return [];
    return [text.startsWith(`<${name}`) ? text : `<${name}>${text}</${name}>`];
  });
  const address =
    '<adresse><land>Deutschland</land><plz>76726</plz><ort>Germersheim</ort><strasse>Beispielstraße 1</strasse></adresse>';
  const place = `<veranstaltungsort><name><![CDATA[${ort}]]></name>${address}<barrierefrei>true</barrierefrei></veranstaltungsort>`;
  const page = '<webadresse><typ>website</typ><uri>https://vhs.example/d1</uri></webadresse>';
  return `<veranstaltung>\n${[...elements, place, page].join('\n')}\n</veranstaltung>`;
}

/** A feed of Open-vhs 1.2 with these courses, made on 20 November 2026. */
export function aFeed(...courses: readonly string[]): string {
  const made =
    '<export><erstellungszeitpunkt>2026-11-20T03:00:00+01:00</erstellungszeitpunkt><ersteller><guid>1</guid><name>VHS</name></ersteller></export>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<openvhs:veranstaltungen version="1.2" xmlns:openvhs="http://www.dvv-vhs.de/Open-VHS">
${[made, ...courses].join('\n')}
</openvhs:veranstaltungen>
`;
}

/** The same feed as the JSON that programs make of it: one element is an object, several are a list, all is text. */
export function asJson(feed: string): string {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    ignoreDeclaration: true,
    htmlEntities: true,
  });
  return JSON.stringify(parser.parse(feed));
}
