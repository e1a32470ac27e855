import type { CrossCuttingTheme, FieldLink, ProcessStep, TargetGroup, ThematicField } from '#libs/concept';

/** “Rahmen eines Konzepts”: both axes, target groups, Zeitschiene, and which working group works on which field. Each in its order. */
export interface ConceptFrame {
  readonly fields: readonly ThematicField[];
  readonly themes: readonly CrossCuttingTheme[];
  readonly targetGroups: readonly TargetGroup[];
  readonly steps: readonly ProcessStep[];
  readonly fieldLinks: readonly FieldLink[];
}
