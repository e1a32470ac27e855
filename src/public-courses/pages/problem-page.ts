import { GERMAN } from '../texts/languages.js';
import { problemTexts } from '../texts/snippet.js';
import { wayTo } from './finder-way.js';
import { html } from './html.js';
import { writePage } from './layout.js';

/** Why there is nothing to see. */
export type ProblemStatus = 404 | 410 | 429 | 500;

/** A page in German that says why, and where to go on. It repeats nothing of the address. */
export function writeProblemPage(status: ProblemStatus, publicUrl: string): string {
  const { title, body } = problemTexts[status];
  return writePage({
    language: GERMAN,
    publicUrl,
    path: '',
    title,
    description: title,
    body: html`<h1>${title}</h1>
      <p>${body}</p>
      <p><a class="button" href="${wayTo('', GERMAN)}">${problemTexts.search}</a></p>`,
    isIndexed: false,
  });
}
