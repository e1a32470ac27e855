import type { ColumnProfile } from '../column-profile.js';
import type { FileHead } from '../reading/describe-table.js';
import { headingsOf, missingHeadings } from './apply-profile.js';

/** “Profil zur Datei”: of those whose headings the file has, the own before the shared ones, then the one that speaks of most of them. */
export function chooseProfile(
  profiles: readonly ColumnProfile[],
  head: FileHead,
  organisationId: string,
): ColumnProfile | null {
  const isOwn = (profile: ColumnProfile): boolean => profile.organisationId === organisationId;
  const fitting = profiles.filter(
    (profile) => headingsOf(profile).length > 0 && missingHeadings(profile, head).length === 0,
  );
  const [best] = fitting.toSorted(
    (a, b) =>
      Number(isOwn(b)) - Number(isOwn(a)) ||
      headingsOf(b).length - headingsOf(a).length ||
      a.name.localeCompare(b.name, 'de'),
  );
  return best ?? null;
}
