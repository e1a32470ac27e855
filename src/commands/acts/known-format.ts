import type { CourseFormat } from '#libs/course-catalogue';
import { WrongUsage } from '../wrong-usage.js';

/** “Kurstyp der Befehlszeile”: the one with this code; otherwise says which there are. */
export function knownFormat(formats: readonly CourseFormat[], code: string): CourseFormat {
  const format = formats.find((one) => one.code === code);
  if (format !== undefined) return format;
  const known = formats.map((one) => `${one.code} („${one.title}“)`).join(', ');
  throw new WrongUsage(`Den Kurstyp „${code}“ gibt es nicht. Erlaubt sind: ${known}.`);
}
