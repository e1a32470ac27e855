import { derivedId } from '../../platform/ids/derived-id.js';

/** “Gleichbleibende Kennung”: made of a name, so that an example loaded anew keeps its addresses. */
export function stableId(name: string): string {
  return derivedId('kurskreis example', name);
}
