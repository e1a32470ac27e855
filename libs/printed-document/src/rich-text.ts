/** Words in one weight. */
export interface TextRun {
  readonly text: string;
  readonly isBold?: boolean;
}

/** What stands in one paragraph: plain words, or runs of which some are bold. A soft hyphen says where a word may be parted. */
export type RichText = string | readonly TextRun[];

/** The runs of any text. */
export function runsOf(text: RichText): readonly TextRun[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** The words alone, for bookmarks and descriptions. */
export function plainText(text: RichText): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00AD', '');
}
