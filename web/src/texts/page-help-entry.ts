/** What a page is for, in plain words, and how one goes about it. */
export interface PageHelp {
  readonly purpose: string;
  readonly steps: readonly string[];
}

/** One entry of the help. */
export const help = (purpose: string, ...steps: readonly string[]): PageHelp => ({ purpose, steps });
