import type { ConceptPart, FieldLink, ProcessStep } from '#libs/concept';

/** “Achse”: which of the three lists of a concept. */
export const AXES = ['fields', 'themes', 'targetGroups'] as const;

/** One of {@link AXES}. */
export type Axis = (typeof AXES)[number];

/** What stands on an axis, as those see it who keep it. */
export interface KeptPart extends ConceptPart {
  /** Raised by each change. */
  readonly version: number;
}

/** “Rahmen eines Konzepts”: both axes, target groups, Zeitschiene, and which working group works on which field. Each in its order. */
export interface ConceptFrame {
  readonly fields: readonly KeptPart[];
  readonly themes: readonly KeptPart[];
  readonly targetGroups: readonly KeptPart[];
  readonly steps: readonly ProcessStep[];
  readonly fieldLinks: readonly FieldLink[];
}
