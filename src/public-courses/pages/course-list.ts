import type { PublicHit } from '../public-course.js';
import type { FinderLanguage } from '../texts/languages.js';
import { wayTo } from './finder-way.js';
import { html, type Html } from './html.js';
import { daypartsOf, formatOf, german, levelOf, roomOf, saidOn, townOf } from './words.js';

/** Courses one below the other. Inside another site a course opens in a window of its own. */
export function courseList(language: FinderLanguage, hits: readonly PublicHit[], isFramed = false): Html {
  return html`<ol class="courses">
    ${hits.map((hit) => html`<li class="course">${courseLine(language, hit, isFramed)}</li> `)}
  </ol>`;
}

function courseLine(language: FinderLanguage, hit: PublicHit, isFramed: boolean): Html {
  const { course, entry, site, minutes } = hit;
  const { texts } = language;
  const times = html`${daypartsOf(language, course)}${course.timesNote === null ? null : html`: ${german(language, course.timesNote)}`}`;
  return html`<h3 class="course__title">
      <a href="${wayTo(`/${course.id}`, language)}" ${isFramed ? html`target="_blank" rel="noopener"` : null}
        >${german(language, course.title)}</a
      >
    </h3>
    <p class="course__start">
      <strong>${saidOn(language, texts.starts, entry.startsOn)}</strong>
      ${roomOf(language, entry.availability)}
    </p>
    ${course.isExample ? html`<p class="example">${texts.example}</p>` : null}
    <dl class="facts facts--line">
      ${fact(texts.course.site, html`${site === null ? null : german(language, townOf(site))}${minutes === null ? null : html` (${texts.away(minutes)})`}`)}
      ${fact(texts.course.format, formatOf(language, course))}
      ${fact(texts.course.level, levelOf(language, entry.level))} ${fact(texts.course.times, times)}
      ${fact(texts.course.provider, german(language, course.providerName))}
      ${course.childcare === null ? null : fact(texts.course.childcare, html`${course.childcare.hasRoom ? texts.course.childcareFree : texts.course.childcareFull}`)}
    </dl>`;
}

/** A fact with its name; none where there is nothing to say. */
export function fact(name: string, value: Html): Html | null {
  return value.text.trim() === ''
    ? null
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div> `;
}
