import type { WayIn } from '../application/find-way-in.js';
import type { FinderLanguage } from '../texts/languages.js';
import { wayTo } from './finder-way.js';
import { html, type Html } from './html.js';
import { writePage, type PagePlace } from './layout.js';
import { german, said } from './words.js';

/** How somebody comes into a course, and who helps. */
export function writeWayInPage(
  { language, publicUrl }: Omit<PagePlace, 'path' | 'words'>,
  { counselling, entitling, district }: WayIn,
): string {
  const { texts } = language;
  const { wayIn } = texts;
  const body = html`<p class="back"><a href="${wayTo('', language)}">${texts.course.back}</a></p>
    <h1>${wayIn.title}</h1>
    <div class="lead">${said(language, wayIn.short)}</div>
    <ol class="steps">
      ${wayIn.steps.map(
        ({ title, body: sentences }) =>
          html`<li>
            <h2>${title}</h2>
            ${said(language, sentences)}
          </li>`,
      )}
    </ol>
    <h2>${wayIn.waitingTitle}</h2>
    ${said(language, wayIn.waiting)} ${names(language, wayIn.counselling, counselling)}
    ${names(language, wayIn.entitling, entitling)}
    ${
      district === null
        ? null
        : html`<h2>${wayIn.district}</h2>
            <p>
              ${german(language, district.name)}:
              <a href="mailto:${district.mailAddress}"><bdi dir="ltr">${district.mailAddress}</bdi></a>
            </p>`
    }`;
  return writePage({
    language,
    publicUrl,
    path: '/weg-in-den-kurs',
    title: wayIn.title,
    description: wayIn.short.join(' ').replaceAll('**', ''),
    body,
    isIndexed: true,
  });
}

function names(language: FinderLanguage, title: string, list: readonly string[]): Html | null {
  if (list.length === 0) return null;
  return html`<h2>${title}</h2>
    <ul>
      ${list.map((name) => html`<li>${german(language, name)}</li>`)}
    </ul>`;
}
