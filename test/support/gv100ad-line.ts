/** What a line of the official Gemeindeverzeichnis says; everything has a value that is right by itself. */
export interface Gv100adLine {
  readonly kind: '10' | '40' | '50' | '60';
  readonly district?: string;
  readonly municipality?: string;
  readonly association?: string;
  readonly name?: string;
  readonly text?: string;
  readonly hectares?: string;
  readonly population?: string;
  readonly postcode?: string;
}

const TEXTS = { '10': '', '40': '44', '50': '53', '60': '64' } as const;

/** A line of GV100AD: 220 characters, each field at its official position. */
export function gv100adLine(line: Gv100adLine): string {
  const { kind, district = '07334', association = '5001', name = 'Bellheim', text = TEXTS[kind] } = line;
  const figures = kind === '60' ? figuresOf(line) : '';
  const ownKey = kind === '60' ? (line.municipality ?? '001') : '   ';
  const key = `${district.padEnd(5)}${ownKey}${kind === '50' || kind === '60' ? association : '    '}`;
  return `${kind}20231130${key}${name.padEnd(100)}${text.padEnd(2)}    ${figures}`.padEnd(220);
}

function figuresOf({ hectares = '2043', population = '8855', postcode = '76756' }: Gv100adLine): string {
  return `${hectares.padStart(11, '0')}${population.padStart(11, '0')}${''.padEnd(15)}${postcode}`;
}
