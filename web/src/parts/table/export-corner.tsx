import { useState, type ReactElement } from 'react';
import { exportTexts } from '../../texts/export.js';
import { useAnnounce } from '../frame/announcer.js';
import { useToday } from '../words/use-today.js';
import { Icon } from '../show/icon.js';
import { toCsv } from './csv.js';
import { downloadBlob, downloadText } from './download.js';
import { csvValue, type FileTable } from './file-cell.js';
import { toXlsx } from './xlsx.js';

interface ExportCornerProps {
  /** The beginning of the name of the file; the day comes behind it. */
  readonly file: string;
  /** What the table is about. */
  readonly title: string;
  /** The table, read when somebody asks for the file. */
  readonly read: () => FileTable | null;
}

/** “Tabelle speichern”: what the table shows, as a file for Excel or as CSV. */
export function ExportCorner({ file, title, read }: ExportCornerProps): ReactElement {
  const announce = useAnnounce();
  const today = useToday();
  const [hasFailed, setFailed] = useState(false);
  const save = async (write: (table: FileTable, name: string) => Promise<void>): Promise<void> => {
    const table = read();
    if (table === null) return;
    try {
      await write(table, `${file}_${today}`);
      setFailed(false);
      announce(exportTexts.saved);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="export-corner no-print">
      <Icon name="download" size="small" />
      <span>{exportTexts.save}</span>
      <button
        type="button"
        className="name-button"
        aria-label={exportTexts.excelOf(title)}
        onClick={() =>
          void save(async (table, name) => downloadBlob(`${name}.xlsx`, await toXlsx(table, title)))
        }
      >
        {exportTexts.excel}
      </button>
      <button
        type="button"
        className="name-button"
        aria-label={exportTexts.csvOf(title)}
        onClick={() =>
          void save(async ({ heads, rows }, name) =>
            downloadText(`${name}.csv`, toCsv([heads, ...rows.map((row) => row.map(csvValue))]), 'text/csv'),
          )
        }
      >
        {exportTexts.csv}
      </button>
      {hasFailed && <span role="alert">{exportTexts.failed}</span>}
    </p>
  );
}
