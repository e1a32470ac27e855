import { useState, type ReactElement } from 'react';
import { paperTexts } from '../../texts/papers.js';
import { useAnnounce } from '../frame/announcer.js';
import { Icon } from '../show/icon.js';
import { downloadBlob } from '../table/download.js';

/** What a paper is written for: to be read as it is, or to be changed in Word. */
export type PaperKind = 'pdf' | 'docx';

interface PaperCornerProps {
  /** What the paper is called: „Versorgungsbericht“. */
  readonly title: string;
  /** The name of the file without its ending. */
  readonly file: string;
  /** Fetches the paper when somebody asks for it. */
  readonly read: (kind: PaperKind) => Promise<Blob>;
}

/** “Als Papier speichern”: as PDF, or for Word. */
export function PaperCorner({ title, file, read }: PaperCornerProps): ReactElement {
  const announce = useAnnounce();
  const [underway, setUnderway] = useState<PaperKind | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const save = async (kind: PaperKind): Promise<void> => {
    if (underway !== null) return;
    setUnderway(kind);
    setFailed(false);
    announce(paperTexts.underway(title));
    try {
      downloadBlob(`${file}.${kind}`, await read(kind));
      announce(paperTexts.saved(title));
    } catch {
      setFailed(true);
    } finally {
      setUnderway(null);
    }
  };
  return (
    <p className="export-corner no-print" aria-busy={underway !== null}>
      <Icon name="download" size="small" />
      <span>{title}:</span>
      {(['pdf', 'docx'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="name-button"
          aria-label={paperTexts.saveAs(title, kind)}
          onClick={() => void save(kind)}
        >
          {paperTexts.kinds[kind]}
        </button>
      ))}
      {underway !== null && <span>{paperTexts.waiting}</span>}
      {hasFailed && <span role="alert">{paperTexts.failed(title)}</span>}
    </p>
  );
}
