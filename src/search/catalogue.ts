import type { Findable } from '#libs/search';

/** “Was alle kennen”: places, providers, sites and Kurstypen, and the names by which other things are called. */
export interface Catalogue {
  readonly findables: readonly Findable[];
  provider(id: string): string;
  format(code: string): string;
  /** Name and town of a site. */
  site(id: string): string;
}
