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

/** A line of GV100AD: 220 characters, each field at its official position. */
export function gv100adLine(line: Gv100adLine): string {
  const isMunicipality = line.kind === '60';
  const fields = [
    line.kind,
    '20231130',
    (line.district ?? '07334').padEnd(5),
    isMunicipality ? (line.municipality ?? '001') : '   ',
    line.kind === '50' || isMunicipality ? (line.association ?? '5001') : '    ',
    (line.name ?? 'Bellheim').padEnd(50),
    ''.padEnd(50),
    (line.text ?? { '10': '', '40': '44', '50': '53', '60': '64' }[line.kind]).padEnd(2),
    ''.padEnd(4),
    isMunicipality ? (line.hectares ?? '2043').padStart(11, '0') : ''.padEnd(11),
    isMunicipality ? (line.population ?? '8855').padStart(11, '0') : ''.padEnd(11),
    ''.padEnd(15),
    isMunicipality ? (line.postcode ?? '76756').padEnd(5) : ''.padEnd(5),
  ];
  return fields.join('').padEnd(220);
}
