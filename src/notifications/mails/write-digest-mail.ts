import { Eta } from 'eta';

const eta = new Eta({ autoEscape: true, autoTrim: false });
const htmlOf = eta.compile(
  `<!doctype html><html lang="de"><body><pre style="font-family: inherit; white-space: pre-wrap"><%= it.text %></pre></body></html>
`,
);

/** “Tagesübersicht”: what each letter is about, and where to read them. */
export function writeDigestMail(
  subjects: readonly string[],
  link: string,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const title = subjects.length === 1 ? 'eine Mitteilung' : `${subjects.length} Mitteilungen`;
  const lines = subjects.map((subject) => `* ${subject.replace(/^Kurskreis: /, '')}`);
  const text = `${[
    'Guten Tag,',
    'seit der letzten Tagesübersicht gab es:',
    lines.join('\n'),
    `Lesen: ${link}`,
    `Sie bekommen diese Mitteilungen gesammelt, weil Ihre Organisation das so eingestellt hat: ${link}/einstellungen`,
    'Ihr Kurskreis',
  ].join('\n\n')}\n`;
  return { subject: `Kurskreis: Tagesübersicht, ${title}`, text, html: htmlOf.call(eta, { text }) };
}
