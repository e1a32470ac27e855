import { parseLocalDate, type LocalDate } from '#libs/calendar';
import { parseAgs } from '#libs/region';
import { quote } from './cell/cell-reading.js';
import { linesOf, type TextLine } from './lines-of.js';
import { errorAt, type ImportProblem } from './problem.js';
import type { ProblemLog } from './problem-log.js';
import { assembleRegister } from './register/assemble-register.js';
import type { RegisterReading, RegisterRecord } from './register/register-entry.js';

const LINE_LENGTH = 220;
/** A line may have lost its blank end in an editor, but not the figures. */
const NEEDED_LENGTH: Readonly<Record<string, number>> = { '40': 124, '50': 23, '60': 150 };
const RECORD_KINDS = new Set(['10', '20', '30', '40', '50', '60']);
const LINE_START = /^[1-6]0\d{8}\d{2}/;

/** “Sieht aus wie GV100AD”: Satzart, Gebietsstand and Land at the beginning of the first line. */
export function looksLikeGv100ad(text: string): boolean {
  const [first] = linesOf(text.slice(0, LINE_LENGTH * 10));
  return first !== undefined && LINE_START.test(first.text) && !/[;,\t]/.test(first.text.slice(0, 20));
}

/**
 * “GV100AD lesen”: the official Gemeindeverzeichnis of fixed width (Destatis, GV-ISys), by characters and not by bytes. Positions
 * in comments are those of the official description, counted from 1. `district` is a five-digit Kreis, null for all.
 */
export function readRegisterGv100ad(text: string, district: string | null, log: ProblemLog): RegisterReading {
  return assembleRegister(recordsOf(text, district, log), {
    format: 'gv100ad',
    registerDate: null,
    district,
    log,
  });
}

function* recordsOf(text: string, district: string | null, log: ProblemLog): Generator<RegisterRecord> {
  for (const line of linesOf(text)) {
    const read = readLine(line, district);
    if (read === null) continue;
    if ('severity' in read) log.add(read);
    else yield read;
    if (log.isFull()) return;
  }
}

function readLine(line: TextLine, district: string | null): RegisterRecord | ImportProblem | null {
  const recordKind = field(line, 1, 2);
  if (!RECORD_KINDS.has(recordKind))
    return refuse(line, 'Satzart', `Die Satzart ${quote(recordKind)} gibt es nicht.`);
  if (line.text.length > LINE_LENGTH) return tooLong(line);
  const needed = NEEDED_LENGTH[recordKind];
  if (needed === undefined) return null;
  const key = field(line, 11, 15);
  if (!/^\d{5}$/.test(key))
    return refuse(line, 'Kreis', `Der Kreisschlüssel ${quote(key)} ist keine fünfstellige Zahl.`);
  if (district !== null && key !== district) return null;
  if (line.text.length < needed) return tooShort(line, needed);
  const name = field(line, 23, 72);
  if (name === '') return refuse(line, 'Name', 'Der Name fehlt.');
  if (recordKind === '40') {
    return { record: 'district', line: line.line, district: { key, name, kind: field(line, 123, 124) } };
  }
  return recordKind === '50' ? readAssociation(line, key, name) : readMunicipality(line, key, name);
}

function readAssociation(line: TextLine, district: string, name: string): RegisterRecord | ImportProblem {
  const association = field(line, 19, 22);
  if (!/^\d{4}$/.test(association)) return notDigits(line, 'Verband', association);
  return { record: 'association', line: line.line, key: district + association, name };
}

function readMunicipality(line: TextLine, district: string, name: string): RegisterRecord | ImportProblem {
  const [municipality, association, kind] = [field(line, 16, 18), field(line, 19, 22), field(line, 123, 124)];
  const ags = parseAgs(district + municipality);
  if (ags === null) return notDigits(line, 'Gemeinde', municipality);
  if (!/^\d{4}$/.test(association)) return notDigits(line, 'Verband', association);
  if (!/^6\d$/.test(kind))
    return refuse(line, 'Textkennzeichen', `Das Textkennzeichen ${quote(kind)} gibt es nicht.`);
  const registerDate = dayOf(field(line, 3, 10));
  if (registerDate === null)
    return refuse(line, 'Gebietsstand', `${quote(field(line, 3, 10))} ist kein Tag (JJJJMMTT).`);
  const [hectares, inhabitants, postcode] = [
    field(line, 129, 139),
    field(line, 140, 150),
    field(line, 166, 170),
  ];
  if (!/^\d{11}$/.test(hectares)) return notDigits(line, 'Fläche', hectares);
  if (!/^\d{11}$/.test(inhabitants)) return notDigits(line, 'Bevölkerung', inhabitants);
  if (postcode !== '' && !/^\d{5}$/.test(postcode)) return notDigits(line, 'Postleitzahl', postcode);
  const population = Number(inhabitants);
  const entry = {
    ags,
    ars: district + association + municipality,
    name,
    associationKey: district + association,
    kind,
    areaKm2: Number(hectares) / 100,
    population,
    postcode: postcode === '' ? null : postcode,
    registerDate,
    centre: null,
    uninhabited: population === 0,
  };
  return { record: 'municipality', line: line.line, entry };
}

/** The characters from one official position to another, both included. */
function field(line: TextLine, from: number, to: number): string {
  return line.text.slice(from - 1, to).trim();
}

function dayOf(text: string): LocalDate | null {
  return parseLocalDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
}

function refuse(line: TextLine, column: string, sentence: string): ImportProblem {
  return errorAt({ line: line.line, column }, 'register-line', sentence);
}

function notDigits(line: TextLine, column: string, text: string): ImportProblem {
  return refuse(line, column, `${quote(text)} ist hier keine Zahl in voller Breite.`);
}

function tooLong(line: TextLine): ImportProblem {
  const sentence = `Die Zeile hat ${line.text.length} statt ${LINE_LENGTH} Zeichen; vermutlich stimmt der Zeichensatz nicht.`;
  return errorAt(line, 'line-too-long', sentence);
}

function tooShort(line: TextLine, needed: number): ImportProblem {
  const sentence = `Die Zeile hat nur ${line.text.length} Zeichen, gebraucht werden mindestens ${needed}; sie ist abgeschnitten.`;
  return errorAt(line, 'line-too-short', sentence);
}
