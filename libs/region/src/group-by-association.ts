import type { Ags, Municipality } from './municipality.js';

/** “Verbandsgemeinde” (Amt, Samtgemeinde, Verwaltungsgemeinschaft): the Gemeinden with the same nine digits of the ARS. */
export interface Association {
  readonly key: string;
  readonly name: string;
  /** By ascending AGS. */
  readonly members: readonly Ags[];
  /** Inhabitants together; null where the members' figures go back to different censuses and must not be added. */
  readonly population: number | null;
}

/** “Mittlere Ebene” of a Landkreis: its associations by ascending key. */
export interface AssociationLevel {
  readonly associations: readonly Association[];
  /** False where most associations have one Gemeinde: the level would only repeat the Gemeinden. */
  readonly isWorthShowing: boolean;
}

/** “Nach Verbandsgemeinden ordnen”: the level between Gemeinde and Landkreis, and whether it says anything of its own. */
export function groupByAssociation(municipalities: readonly Municipality[]): AssociationLevel {
  const byKey = new Map<string, Municipality[]>();
  for (const municipality of [...municipalities].sort((a, b) => (a.ags < b.ags ? -1 : 1))) {
    const members = byKey.get(municipality.associationKey) ?? [];
    byKey.set(municipality.associationKey, [...members, municipality]);
  }
  const associations = [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => associationOf(key, members));
  const single = associations.filter((association) => association.members.length === 1).length;
  return { associations, isWorthShowing: associations.length > 0 && single * 2 <= associations.length };
}

function associationOf(key: string, members: readonly Municipality[]): Association {
  const bases = new Set(members.map((member) => member.populationBase));
  return {
    key,
    name: members[0]?.associationName ?? key,
    members: members.map((member) => member.ags),
    population: bases.size > 1 ? null : members.reduce((sum, member) => sum + member.population, 0),
  };
}
