import type { Municipality } from '#libs/region';
import { FINDER_LANGUAGES, GERMAN, type FinderLanguage } from '../texts/languages.js';
import { snippetTexts } from '../texts/snippet.js';
import { FINDER } from '../finder-address.js';
import { wayTo } from './finder-way.js';
import { html, xml, type Html } from './html.js';
import { writePage } from './layout.js';

/** What somebody chose for the frame. */
export interface SnippetView {
  readonly publicUrl: string;
  readonly municipalities: readonly Municipality[];
  readonly chosen: Municipality | null;
  readonly language: FinderLanguage;
}

/** “Kursfinder einbetten”: makes the lines that a Gemeinde puts into its own site. For those who look after one, so in German. */
export function writeSnippetPage(view: SnippetView): string {
  const { publicUrl, chosen } = view;
  const body = html`<h1>${snippetTexts.title}</h1>
    <p class="lead">${snippetTexts.lead}</p>
    ${snippetForm(view)}
    ${
      chosen === null
        ? null
        : html`<section>
            <h2>${snippetTexts.codeTitle}</h2>
            <p id="code-hint">${snippetTexts.codeHint}</p>
            <label for="code">${snippetTexts.code}</label>
            <textarea id="code" class="code" rows="7" readonly aria-describedby="code-hint">
${snippet(view, chosen)}</textarea>
            <p>
              <a href="${wayTo('/einbetten', view.language, { gemeinde: chosen.ags })}"
                >${snippetTexts.look}</a
              >
            </p>
          </section>`
    }
    <h2>${snippetTexts.allowedTitle}</h2>
    <p>${snippetTexts.allowed}</p>`;
  return writePage({
    language: GERMAN,
    publicUrl,
    path: '/einbetten/anleitung',
    title: snippetTexts.title,
    description: snippetTexts.lead,
    body,
    isIndexed: true,
    isGermanOnly: true,
  });
}

/** The lines themselves. */
export function snippet(
  { publicUrl, language }: Pick<SnippetView, 'publicUrl' | 'language'>,
  { name, ags }: Pick<Municipality, 'name' | 'ags'>,
): string {
  const address = publicUrl + wayTo('/einbetten', language, { gemeinde: ags });
  return xml`<iframe
  src="${address}"
  title="${language.texts.embed.title(name)}"
  width="100%"
  height="640"
  loading="lazy"
></iframe>`.text;
}

function snippetForm({ municipalities, chosen, language }: SnippetView): Html {
  return html`<form class="search" action="${FINDER}/einbetten/anleitung" method="get">
    <div class="field">
      <label for="gemeinde">${snippetTexts.municipality}</label>
      <select id="gemeinde" name="gemeinde">
        ${municipalities.map(
          ({ ags, name }) =>
            html`<option value="${ags}" ${ags === chosen?.ags ? html`selected` : null}>${name}</option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="sprache">${snippetTexts.language}</label>
      <select id="sprache" name="sprache">
        ${FINDER_LANGUAGES.map(
          ({ code, name }) =>
            html`<option value="${code}" ${code === language.code ? html`selected` : null}>${name}</option>`,
        )}
      </select>
    </div>
    <div class="field--wide acts"><button class="button" type="submit">${snippetTexts.make}</button></div>
  </form>`;
}
