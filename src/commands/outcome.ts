/** “Ergebnis eines Befehls”: the document for machines, the lines for people, and whether something needs a look. */
export interface Outcome {
  /** Printed as one JSON document by `--json`. */
  readonly document: unknown;
  readonly lines: readonly string[];
  /** True ends the process with 1: done as far as it goes, but there are problems. */
  readonly hasProblems: boolean;
}

/** An outcome without problems. */
export function done(document: unknown, lines: readonly string[]): Outcome {
  return { document, lines, hasProblems: false };
}
