import type { Committee } from '#libs/committee';

/** Names of bodies whose abbreviation everybody knows. */
const USUAL: Readonly<Record<string, string>> = { Kreistag: 'KT', Kreisausschuss: 'KA' };

/** What is left out of initials, as people do: “Ausschuss für Soziales und Teilhabe” is “AST”. */
const SMALL_WORDS = /^[a-zäöüß]/;

/**
 * “Kürzel eines Gremiums”, with which the numbers of its decisions begin: AK, SG, AG1 …, KA, KT, else its initials. It is given once and
 * differs from those that are `taken`.
 */
export function abbreviateCommittee(
  { kind, name }: Pick<Committee, 'kind' | 'name'>,
  taken: readonly string[],
): string {
  if (kind === 'working-group') return firstFree('AG', 1, taken);
  const plain = plainAbbreviation(kind, name);
  return taken.includes(plain) ? firstFree(plain, 2, taken) : plain;
}

function plainAbbreviation(kind: Committee['kind'], name: string): string {
  if (kind === 'working-circle') return 'AK';
  if (kind === 'steering-group') return 'SG';
  return USUAL[name.trim().split(/\s+/)[0] ?? ''] ?? initials(name);
}

function initials(name: string): string {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '' && !SMALL_WORDS.test(word));
  const letters = words.map((word) => word[0]?.toUpperCase() ?? '').join('');
  return letters === '' ? 'G' : letters.slice(0, 5);
}

function firstFree(stem: string, from: number, taken: readonly string[]): string {
  let count = from;
  while (taken.includes(`${stem}${count}`)) count += 1;
  return `${stem}${count}`;
}
