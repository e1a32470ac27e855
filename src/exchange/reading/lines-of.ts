/** “Zeile” of a text, numbered from 1, without its line end. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * “Zeilenweise”: the lines that are not empty, one at a time, so that a file of any size needs no second copy.
 * Knows LF, CRLF and the lone CR of old Mac programs.
 */
export function* linesOf(text: string): Generator<TextLine> {
  const separator = text.includes('\n') ? LINE_FEED : CARRIAGE_RETURN;
  const ending = String.fromCharCode(separator);
  let line = 1;
  let start = 0;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (code === separator) line += 1;
      start += 1;
      continue;
    }
    const found = text.indexOf(ending, start);
    const end = found === -1 ? text.length : found;
    const content =
      text.charCodeAt(end - 1) === CARRIAGE_RETURN ? text.slice(start, end - 1) : text.slice(start, end);
    if (content.trim() !== '') yield { line, text: content };
    line += 1;
    start = end + 1;
  }
}

/** “Zeilennummer” of a position in a text, from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let i = 0; i < index; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) line += 1;
  }
  return line;
}
