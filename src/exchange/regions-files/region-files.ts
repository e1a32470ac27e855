import type { LocalDate } from '#libs/calendar';
import type { ImportedFile } from '../import-report.js';

/** The official files of one Kreis. What no register says – day and census of the population figures – the caller may know. */
export interface RegionFiles {
  readonly register: ImportedFile;
  readonly boundaries: ImportedFile;
  /** Five digits. */
  readonly districtKey: string;
  readonly populationDate?: LocalDate | null;
  readonly populationBase?: string | null;
  /** The words that the licence of the boundaries asks for. */
  readonly boundariesAttribution?: string;
}
