import type { ProfileContent } from '../column-profile.js';
import type { FileHead, FileHeading } from '../reading/describe-table.js';
import { columnKey } from '../reading/table/find-header.js';
import type { TableMeaning } from '../reading/table/table-row.js';

/** The name of a heading; one without a name is known by its place. */
export function headingName({ index, title }: FileHeading): string {
  return title === '' ? `#${index}` : title;
}

/** The form in which headings are compared. */
export function headingKey(name: string): string {
  return /^#\d+$/.test(name) ? name : columnKey(name);
}

/** “Profil anwenden”: what a file with this head means by it. What the file does not have is open again. */
export function meaningBy({ columns, translations, lines }: ProfileContent, head: FileHead): TableMeaning {
  const index = lines === null ? null : placeOf(lines.heading, head);
  return {
    columns: columns.map(({ column, heading, text }) => ({
      column,
      index: heading === null ? null : placeOf(heading, head),
      text,
    })),
    translations,
    lines: lines === null || index === null ? null : { index, values: lines.values },
  };
}

/** “Profil aus einer Zuordnung”: the same by headings, since the next file may have its columns in another order. */
export function contentOf({ columns, translations, lines }: TableMeaning, head: FileHead): ProfileContent {
  const nameAt = (place: number | null): string | null => {
    const heading = head.headings.find(({ index }) => index === place);
    return heading === undefined ? null : headingName(heading);
  };
  const heading = lines === null ? null : nameAt(lines.index);
  return {
    columns: columns.map(({ column, index, text }) => ({ column, heading: nameAt(index), text })),
    translations,
    lines: lines === null || heading === null ? null : { heading, values: lines.values },
  };
}

/** “Fehlende Überschriften”: those that the profile needs and the file does not have. */
export function missingHeadings(content: ProfileContent, head: FileHead): readonly string[] {
  return headingsOf(content).filter((heading) => placeOf(heading, head) === null);
}

/** All headings that a profile speaks of, each once. */
export function headingsOf({ columns, lines }: ProfileContent): readonly string[] {
  const named = [...columns.map(({ heading }) => heading), lines?.heading ?? null];
  return [...new Set(named.filter((heading) => heading !== null))];
}

function placeOf(heading: string, head: FileHead): number | null {
  const wanted = headingKey(heading);
  return head.headings.find((one) => headingKey(headingName(one)) === wanted)?.index ?? null;
}
