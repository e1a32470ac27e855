import { notUnderstood, quote, understood, type CellReading } from '../reading/cell/cell-reading.js';
import { readCode, readDate } from '../reading/read-cell.js';
import type { Cell } from '../reading/table/table-row.js';
import type { ImportedFunding } from '../../concept-tables/index.js';
import { FUNDING_SOURCE_CHOICES, FUNDING_STATE_CHOICES } from './measure-words.js';
import { readEuros } from './read-euros.js';

const LINE = /^([^:;]+);([^;]*);([^;]+)(?:;([^;]*))?(?:;([^;]*))?(?:;([^;]*))?$/;

/** “Finanzierung einer Zelle”: “Geldgeber; Programm; Betrag; Stand; von; bis”, of which the last three may be missing. */
export function readFunding(cell: Cell): CellReading<ImportedFunding> {
  const [, source = '', programme = '', amount = '', state = '', from = '', until = ''] =
    LINE.exec(cell.text) ?? [];
  if (source === '')
    return notUnderstood(
      cell,
      'not-a-funding',
      `${quote(cell.text)} ist keine Finanzierung; erlaubt ist „Land; Name des Programms; 12.000 €; bewilligt“.`,
    );
  const at = (text: string): Cell => ({ ...cell, text: text.trim() });
  const readings = {
    source: readCode(at(source), FUNDING_SOURCE_CHOICES),
    amountCents: readEuros(at(amount)),
    state: state.trim() === '' ? understood('planned' as const) : readCode(at(state), FUNDING_STATE_CHOICES),
    grantedFrom: from.trim() === '' ? understood(null) : readDate(at(from)),
    grantedUntil: until.trim() === '' ? understood(null) : readDate(at(until)),
  };
  const { source: payer, amountCents, state: stands, grantedFrom, grantedUntil } = readings;
  if (!payer.ok) return payer;
  if (!amountCents.ok) return amountCents;
  if (!stands.ok) return stands;
  if (!grantedFrom.ok) return grantedFrom;
  if (!grantedUntil.ok) return grantedUntil;
  return understood({
    source: payer.value,
    programme: programme.trim(),
    amountCents: amountCents.value,
    state: stands.value,
    grantedFrom: grantedFrom.value,
    grantedUntil: grantedUntil.value,
  });
}
