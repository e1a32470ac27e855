import type { Municipality } from '#libs/region';
import type { PublicAnswer } from '../application/search-public-courses.js';
import { courseList } from './course-list.js';
import { wayTo } from './finder-way.js';
import { html } from './html.js';
import { writeDocument, type PagePlace } from './layout.js';
import { said } from './words.js';

/** “Liste zum Einbetten”: the next courses near a Gemeinde, without head and foot, for a frame in its own site. */
export function writeEmbedPage(
  { language, publicUrl }: Omit<PagePlace, 'path' | 'words'>,
  { name, ags }: Pick<Municipality, 'name' | 'ags'>,
  { count, hits }: PublicAnswer,
): string {
  const { texts } = language;
  const title = texts.embed.title(name);
  const inner = html`<main class="content">
    <h1>${title}</h1>
    <h2>${texts.found(count)}</h2>
    ${count === 0 ? said(language, texts.none) : courseList(language, hits, true)}
    <p>
      <a href="${wayTo('', language, { ort: ags })}" target="_blank" rel="noopener">${texts.embed.more}</a>
    </p>
  </main>`;
  const page = { language, publicUrl, path: '/einbetten', title, description: texts.description };
  return writeDocument({ ...page, body: inner, isIndexed: false }, inner, 'framed');
}
