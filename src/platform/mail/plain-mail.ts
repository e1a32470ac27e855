import { Eta } from 'eta';

/** A mail before it has a recipient. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const eta = new Eta({ autoEscape: true, autoTrim: false });
const htmlOf = eta.compile(
  `<!doctype html><html lang="de"><body><pre style="font-family: inherit; white-space: pre-wrap"><%= it.text %></pre></body></html>
`,
);

/** A mail of a few sentences, with a greeting and the name of the house; for mail programs that show pages its text is escaped. */
export function plainMail(subject: string, sentences: readonly string[]): WrittenMail {
  const text = ['Guten Tag,', ...sentences, 'Ihr Kurskreis'].join('\n\n') + '\n';
  return { subject: `Kurskreis: ${subject}`, text, html: htmlOf.call(eta, { text }) };
}
