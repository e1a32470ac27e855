import type { Concept } from '#libs/concept';
import type { Measure, WholeMeasure } from '#libs/measure';
import type { Goal, StrategicNeed } from '#libs/objective';
import type { KeptPart } from '../concepts/index.js';

/** What a row may name on the three axes. */
export interface NamedParts {
  readonly fields: readonly KeptPart[];
  readonly themes: readonly KeptPart[];
  readonly targetGroups: readonly KeptPart[];
}

/** What is in an edition by name, or is to be added to it. */
export interface Nameable extends NamedParts {
  readonly needs: readonly StrategicNeed[];
  readonly goals: readonly Goal[];
}

/** “Inhalt einer Fassung”, as far as rows name it. */
export interface EditionContents extends Nameable {
  readonly concept: Concept;
}

/** The same for a table of needs and goals. */
export interface ObjectiveContents extends EditionContents {
  /** Version of each need and goal after its last import. */
  readonly imported: ReadonlyMap<string, number>;
}

/** The same for a table of measures. */
export interface ConceptContents extends EditionContents {
  readonly measures: readonly WholeMeasure[];
  /** Version of each measure after its last import. */
  readonly imported: ReadonlyMap<string, number>;
}

/** Something that a row names and that is not there yet. */
export interface AddedName {
  readonly column: 'fields' | 'themes' | 'targetGroups' | 'needs' | 'goals';
  readonly title: string;
}

/** What a measure is tied to, by ids. */
export type MeasureTies = Partial<Pick<Measure, 'goalIds' | 'themeIds' | 'targetGroupIds'>>;
