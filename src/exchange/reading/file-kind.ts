/** “Dateiart”, known by the first bytes and never by the name. `text` is everything that has no known signature. */
export type FileKind = 'zip' | 'ole' | 'pdf' | 'picture' | 'compressed' | 'geopackage' | 'shapefile' | 'text';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['compressed', [0x1f, 0x8b]],
  ['compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['geopackage', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['shapefile', [0x00, 0x00, 0x27, 0x0a]],
];

/** Which kind of file the bytes begin. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  return SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0] ?? 'text';
}

/** What to say to somebody who hands in such a file where text is expected. */
export const NOT_TEXT: Readonly<Record<Exclude<FileKind, 'text'>, string>> = {
  zip: 'Das ist keine Textdatei, sondern ein Zip-Archiv oder eine Excel-Mappe. Bitte ein Archiv vorher entpacken.',
  ole: 'Das ist keine Textdatei, sondern eine alte oder verschlüsselte Office-Datei. Bitte ohne Kennwort als .xlsx oder .csv speichern.',
  pdf: 'Das ist keine Textdatei, sondern ein PDF. Aus einem PDF lassen sich Tabellen nicht verlässlich lesen.',
  picture: 'Das ist keine Textdatei, sondern ein Bild.',
  compressed: 'Das ist keine Textdatei, sondern ein gepacktes Archiv. Bitte vorher entpacken.',
  geopackage:
    'Das ist keine Textdatei, sondern ein GeoPackage. Bitte die Gemeinden als GeoJSON in WGS 84 ausgeben.',
  shapefile:
    'Das ist keine Textdatei, sondern ein Shapefile. Bitte die Gemeinden als GeoJSON in WGS 84 ausgeben.',
};
