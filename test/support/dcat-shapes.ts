import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const SHAPES = readFileSync(join(import.meta.dirname, 'shapes/dcat-ap-de.ttl'), 'utf8');

/** Reads Turtle as others do. Throws where it is none. */
export function readTurtle(turtle: string): readonly Quad[] {
  return new Parser().parse(turtle);
}

/** What DCAT-AP.de finds wrong: the property and the thing that misses or repeats it. */
export async function findShapeFaults(quads: readonly Quad[]): Promise<readonly string[]> {
  const validator = new SHACLValidator(new Store([...readTurtle(SHAPES)]));
  const { results } = await validator.validate(new Store([...quads]));
  return results.map(({ path, focusNode }) => `${focusNode?.value}: ${nameOf(path)}`);
}

function nameOf(path: unknown): string {
  if (typeof path === 'object' && path !== null && 'value' in path) return String(path.value);
  return JSON.stringify(path);
}
