import type { WrongField } from '../../platform/refusal/refused.js';
import type { TargetColumn } from '../import-upload.js';
import type { MappedColumn } from '../reading/table/table-row.js';

/** “Was an einer Zuordnung fehlt”: columns that must be there and are not. One column of the file may well stand for two of ours. */
export function findUnmapped(
  columns: readonly MappedColumn[],
  targets: readonly TargetColumn[],
): readonly WrongField[] {
  const missing = targets.filter(({ name, isRequired }) => {
    const mapped = columns.find(({ column }) => column === name);
    return isRequired && (mapped === undefined || (mapped.index === null && (mapped.text ?? '') === ''));
  });
  return missing.map(({ name }) => ({
    field: `columns.${name}`,
    code: 'column-missing',
    message: `Bitte sagen Sie, in welcher Spalte Ihrer Datei „${name}“ steht.`,
  }));
}
