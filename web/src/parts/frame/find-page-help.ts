import type { PageHelp } from '../../texts/page-help-entry.js';

/** The help of the page at an address; of several patterns that fit, the one with the most fixed parts. */
export function findPageHelp(
  pathname: string,
  helps: Readonly<Record<string, PageHelp>>,
): PageHelp | undefined {
  const parts = partsOf(pathname);
  const [best] = Object.keys(helps)
    .filter((pattern) => fits(partsOf(pattern), parts))
    .toSorted((one, other) => fixed(other) - fixed(one));
  return best === undefined ? undefined : helps[best];
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((part, index) => part.startsWith(':') || part === parts[index])
  );
}

function fixed(pattern: string): number {
  return partsOf(pattern).filter((part) => !part.startsWith(':')).length;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
