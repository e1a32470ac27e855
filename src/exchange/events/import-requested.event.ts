import { eventKind } from '../../platform/outbox/event.js';

/** “Einlesen angefordert”: a file is to be checked, or taken over. */
export interface ImportRequested {
  readonly uploadId: string;
  readonly workRunId: string;
  readonly isDryRun: boolean;
  readonly acceptValid: boolean;
  readonly acceptEdited: boolean;
}

export const importRequested = eventKind<ImportRequested>('import-requested', 1);
