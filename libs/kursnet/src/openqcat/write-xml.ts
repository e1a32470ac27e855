/** An element: its name, its attributes, and a text or its children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** What XML 1.0 knows no way to write: control characters, halves of a pair, and two that are no characters. */
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex -- these are the characters that must not be written
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // written as they are, a reader would make blanks and line feeds of them
  '\r': '&#13;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** “XML schreiben” (XML 1.0, UTF-8). Whatever stands in a text, it can neither end its element nor begin another. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const opened = `${indent}<${name}${given.join('')}`;
  if (content.length === 0) return `${opened}/>`;
  if (typeof content === 'string') return `${opened}>${escape(content)}</${name}>`;
  const children = content.map((child) => writeElement(child, `${indent}  `)).join('\n');
  return `${opened}>\n${children}\n${indent}</${name}>`;
}

function escape(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replace(/[&<>"'\r\t\n]/g, (character) => ESCAPES[character] ?? character);
}
