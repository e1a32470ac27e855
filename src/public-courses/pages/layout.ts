import { FINDER_LANGUAGES, type FinderLanguage } from '../texts/languages.js';
import { FINDER } from '../finder-address.js';
import { wayTo, type Words } from './finder-way.js';
import { dataScript, html, type Html } from './html.js';
import { said } from './words.js';

/** Where a page stands. */
export interface PagePlace {
  readonly language: FinderLanguage;
  readonly publicUrl: string;
  /** Below the finder. */
  readonly path: string;
  /** What was asked, without the language; kept where somebody changes it. */
  readonly words?: Words;
}

/** A page of the finder. */
export interface FinderPage extends PagePlace {
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** Only what always stands at the same address is for search engines. */
  readonly isIndexed: boolean;
  /** The page exists in German only. */
  readonly isGermanOnly?: boolean;
  readonly data?: object;
}

/** A whole page, with its languages, its ways out, and what search engines and screen readers want to know. No script on any. */
export function writePage(page: FinderPage): string {
  const { language, body } = page;
  const { texts } = language;
  const inner = html`<a class="skip" href="#inhalt">${texts.skipToContent}</a>
    <header class="head">
      <a class="head__home" href="${wayTo('', language)}">${texts.site}</a>
    </header>
    ${page.isGermanOnly === true ? null : languageSwitch(page)}
    <main id="inhalt" class="content">${body}</main>
    <footer class="foot">
      ${said(language, texts.footer)}
      <ul class="foot__ways">
        <li><a href="${wayTo('/weg-in-den-kurs', language)}">${texts.wayIn.title}</a></li>
        <li><a href="/integrationskonzept">${texts.concept}</a></li>
        <li><a href="/anmelden">${texts.signIn}</a></li>
      </ul>
    </footer>`;
  return writeDocument(page, inner);
}

/** The frame of the document alone: for what stands inside another site or hangs on a wall. */
export function writeDocument(page: FinderPage, inner: Html, kind = 'page'): string {
  const { language, title, description, data, isIndexed } = page;
  return html`<!doctype html>
    <html lang="${language.tag}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${language.texts.site}</title>
        <meta name="description" content="${description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/kursfinder.css" />
        ${isIndexed ? linksForEngines(page) : html`<meta name="robots" content="noindex" />`}
        ${data === undefined ? null : dataScript(data)}
      </head>
      <body class="${kind}">
        ${inner}
      </body>
    </html> `.text;
}

function linksForEngines({ language, publicUrl, path, isGermanOnly }: FinderPage): Html {
  const canonical = html`<link rel="canonical" href="${publicUrl}${wayTo(path, language)}" />`;
  if (isGermanOnly === true) return canonical;
  return html`${canonical}
    ${FINDER_LANGUAGES.map(
      (one) => html`<link rel="alternate" hreflang="${one.tag}" href="${publicUrl}${wayTo(path, one)}" /> `,
    )} <link rel="alternate" hreflang="x-default" href="${publicUrl}${FINDER}${path}" />`;
}

function languageSwitch({ language, path, words }: PagePlace): Html {
  return html`<nav class="languages" aria-label="${language.texts.languages}">
    <ul>
      ${FINDER_LANGUAGES.map(
        (one) =>
          html`<li>
            <a
              href="${wayTo(path, one, words)}"
              hreflang="${one.tag}"
              lang="${one.tag}"
              dir="${one.direction}"
              ${one.code === language.code ? html`aria-current="true"` : null}
              >${one.name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
