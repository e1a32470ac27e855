/** “Adresszeilen”: the schema has three of 30 characters each, so that a longer name is broken between words. The rest is cut off. */
export function addressLines(name: string): readonly string[] {
  const lines = [''];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= LONGEST_LINE) lines[lines.length - 1] = longer;
    else if (line === '') lines[lines.length - 1] = word.slice(0, LONGEST_LINE);
    else lines.push(word.slice(0, LONGEST_LINE));
  }
  return lines.filter(Boolean).slice(0, MOST_LINES);
}

const LONGEST_LINE = 30;
const MOST_LINES = 3;
