import type { Site } from '../providers/index.js';

/** “Namen zu den Schlüsseln einer Lücke”. A key that nothing is known of any more names itself. */
export interface GapNames {
  area(areaKey: string): string;
  municipality(ags: string): string;
  format(formatCode: string): string;
  /** The Kursart of a format; the empty text where the format is gone. */
  courseType(formatCode: string): string;
  site(siteId: string): Site | null;
}
