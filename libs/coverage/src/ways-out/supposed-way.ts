import type { CoverageSnapshot } from '../coverage-snapshot.js';
import type { WayOut } from './way-out.js';

/** “Gedachter Ausweg”: what would be changed; how many it helps is not known yet. */
export interface SupposedWay {
  readonly way: Omit<WayOut, 'people'>;
  readonly change: (snapshot: CoverageSnapshot) => CoverageSnapshot;
}
