import { finderUrl } from '../finder-address.js';
import type { PublicCourse } from '../public-course.js';
import { contactOf } from './contact.js';
import { childcareOf, siteFacts, timeFacts, type CourseView } from './course-page.js';
import { fact } from './course-list.js';
import { wayTo } from './finder-way.js';
import { html, type Html } from './html.js';
import { writeDocument } from './layout.js';
import { dayOf, german, levelOf, said } from './words.js';

/** Entries that have room on one sheet. */
const MOST_ENTRIES = 4;

/** “Aushang”: one sheet of A4 with a QR code, to print in any of the languages. Says no availability: on a wall that is soon wrong. */
export function writeNoticePage({ language, publicUrl, course }: CourseView): string {
  const { texts } = language;
  const url = finderUrl(publicUrl, `/${course.id}`);
  const inner = html`<header class="sheet__help">
      <p><a href="${wayTo(`/${course.id}`, language)}">${texts.course.back}</a></p>
      ${said(language, texts.notice.print)}
    </header>
    <main class="sheet" id="inhalt">
      <p class="sheet__site">${texts.site}</p>
      <h1>${german(language, course.title)}</h1>
      ${course.isExample ? html`<p class="example">${texts.example}</p>` : null}
      <dl class="facts">
        ${fact(texts.course.start, entriesOf(language, course))} ${timeFacts(language, course)}
        ${course.sites.slice(0, 1).map((site) => siteFacts(language, site))}
        ${fact(texts.course.childcare, childcareOf(language, course, false))}
        ${fact(texts.course.provider, german(language, course.providerName))}
        ${fact(texts.course.contact, contactOf(language, course.contact))}
      </dl>
      <div class="sheet__foot">
        <img
          class="sheet__code"
          src="${wayTo(`/${course.id}/qr.svg`, language)}"
          alt=""
          width="180"
          height="180"
        />
        <div>
          <p><strong>${texts.notice.scan}:</strong></p>
          <p class="sheet__url"><bdi dir="ltr">${url}</bdi></p>
          ${said(language, texts.wayIn.short)}
        </div>
      </div>
    </main>`;
  return writeDocument(
    {
      language,
      publicUrl,
      path: `/${course.id}/aushang`,
      title: course.title,
      description: texts.course.notice,
      body: inner,
      isIndexed: false,
    },
    inner,
    'paper',
  );
}

function entriesOf(language: CourseView['language'], { entries }: PublicCourse): Html {
  return html`${entries
    .slice(0, MOST_ENTRIES)
    .map(
      ({ startsOn, level }, index) =>
        html`${index === 0 ? null : html`<br />`}${dayOf(language, startsOn)} (${levelOf(language, level)})`,
    )}`;
}
