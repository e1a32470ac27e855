import type { PublicAnswer } from '../application/search-public-courses.js';
import { wordsOf, type Asked, type FinderChoices } from './asked.js';
import { courseList } from './course-list.js';
import { wayTo, type Words } from './finder-way.js';
import { html, type Html } from './html.js';
import { writePage, type PagePlace } from './layout.js';
import { searchForm } from './search-form.js';
import { said } from './words.js';

/** The search, and what it found; null where something in it is wrong. */
export interface SearchView extends Omit<PagePlace, 'path' | 'words'> {
  readonly asked: Asked;
  readonly choices: FinderChoices;
  readonly answer: PublicAnswer | null;
}

/** The start of the finder: search and list on one page. */
export function writeSearchPage({ language, publicUrl, asked, choices, answer }: SearchView): string {
  const { texts } = language;
  const words = wordsOf(asked.given);
  const isPlain = Object.values(words).every((value) => value.length === 0) && asked.page === 1;
  const body = html`<h1>${texts.title}</h1>
    <div class="lead">${said(language, texts.lead)}</div>
    ${answer === null ? html`<div class="alert" role="alert"><p>${texts.problems.title}</p></div>` : null}
    ${searchForm(language, asked, choices)} ${answer === null ? null : results(language, answer, words)}
    <section class="way-in">
      <h2>${texts.wayIn.title}</h2>
      ${said(language, texts.wayIn.short)}
      <p><a href="${wayTo('/weg-in-den-kurs', language)}">${texts.wayIn.more}</a></p>
    </section>`;
  const title =
    answer !== null && answer.page > 1
      ? `${texts.title} (${texts.pageOf(answer.page, answer.pages)})`
      : texts.title;
  return writePage({
    language,
    publicUrl,
    path: '',
    words,
    title: answer === null ? `${texts.problems.title} – ${title}` : title,
    description: texts.description,
    body,
    isIndexed: isPlain,
  });
}

function results(language: SearchView['language'], answer: PublicAnswer, words: Words): Html {
  const { texts } = language;
  return html`<section class="results" aria-label="${texts.results}">
    <h2>${texts.found(answer.count)}</h2>
    ${answer.count === 0 ? said(language, texts.none) : courseList(language, answer.hits)}
    ${answer.pages === 1 ? null : pageWays(language, answer, words)}
  </section>`;
}

function pageWays(language: SearchView['language'], { page, pages }: PublicAnswer, words: Words): Html {
  const { texts } = language;
  const to = (number: number): string =>
    wayTo('', language, { ...words, seite: number === 1 ? '' : String(number) });
  return html`<nav class="pages" aria-label="${texts.pages}">
    ${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${texts.previousPage}</a>` : null}
    <span>${texts.pageOf(page, pages)}</span>
    ${page < pages ? html`<a rel="next" href="${to(page + 1)}">${texts.nextPage}</a>` : null}
  </nav>`;
}
