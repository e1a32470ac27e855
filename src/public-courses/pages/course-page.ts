import { courseData, type CourseFacts } from '#libs/public-course';
import { finderUrl } from '../finder-address.js';
import type { PublicCourse, PublicSite } from '../public-course.js';
import { GERMAN, type FinderLanguage } from '../texts/languages.js';
import { contactOf } from './contact.js';
import { fact } from './course-list.js';
import { wayTo } from './finder-way.js';
import { html, type Html } from './html.js';
import { writePage, type PagePlace } from './layout.js';
import { dayOf, daypartsOf, formatOf, german, levelOf, roomOf, said, saidOn, townOf } from './words.js';

/** A course and the language it is told in. */
export interface CourseView extends Omit<PagePlace, 'path' | 'words'> {
  readonly course: PublicCourse;
}

/** The page of one course. */
export function writeCoursePage({ language, publicUrl, course }: CourseView): string {
  const { texts } = language;
  const body = html`<p class="back"><a href="${wayTo('', language)}">${texts.course.back}</a></p>
    <h1>${german(language, course.title)}</h1>
    ${course.isExample ? html`<p class="example">${texts.example}</p>` : null}
    <section>
      <h2>${texts.course.entries}</h2>
      ${entryTable(language, course)}
    </section>
    <dl class="facts">
      ${timeFacts(language, course)} ${course.sites.map((site) => siteFacts(language, site))}
      ${fact(texts.course.childcare, childcareOf(language, course))}
      ${fact(texts.course.provider, german(language, course.providerName))}
      ${fact(texts.course.contact, contactOf(language, course.contact))}
    </dl>
    <p class="hint">${saidOn(language, texts.course.confirmed, course.confirmedOn)}</p>
    <p>
      <a class="button button--second" href="${wayTo(`/${course.id}/aushang`, language)}"
        >${texts.course.notice}</a
      >
    </p>
    ${
      course.entries.some(({ availability }) => availability === 'waiting-list')
        ? html`<section>
            <h2>${texts.wayIn.waitingTitle}</h2>
            ${said(language, texts.wayIn.waiting)}
          </section>`
        : null
    }
    <section class="way-in">
      <h2>${texts.wayIn.title}</h2>
      ${said(language, texts.wayIn.short)}
      <p><a href="${wayTo('/weg-in-den-kurs', language)}">${texts.wayIn.more}</a></p>
    </section>`;
  return writePage({
    language,
    publicUrl,
    path: `/${course.id}`,
    title: course.title,
    description: describe(language, course),
    body,
    isIndexed: true,
    data: courseData(factsOf(course, publicUrl)),
  });
}

function entryTable(language: FinderLanguage, { entries }: PublicCourse): Html {
  const { course } = language.texts;
  return html`<table class="entries">
    <thead>
      <tr>
        <th scope="col">${course.start}</th>
        <th scope="col">${course.level}</th>
        <th scope="col">${course.places}</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        ({ startsOn, level, availability }) =>
          html`<tr>
            <td>${dayOf(language, startsOn)}</td>
            <td>${levelOf(language, level)}</td>
            <td>${roomOf(language, availability)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

/** When, and how it is taught. */
export function timeFacts(language: FinderLanguage, course: PublicCourse): Html {
  const { texts } = language;
  const times = html`${daypartsOf(language, course)}${course.timesNote === null ? null : html`<br />${german(language, course.timesNote)}`}<br />${texts.course.weeklyUnits(course.weeklyUnits)}`;
  return html`${fact(texts.course.times, times)}
  ${course.endsOn === null ? null : fact(texts.course.lastDay, dayOf(language, course.endsOn))}
  ${fact(texts.course.format, formatOf(language, course))}
  ${fact(texts.course.form, html`${texts.course.forms[course.form]}`)}`;
}

/** Where, how to get there, and over how many steps. */
export function siteFacts(language: FinderLanguage, site: PublicSite): Html {
  const { course } = language.texts;
  const { name, street, stop } = site;
  const lines = [name, ...(street === null ? [] : [street]), townOf(site)];
  const address = html`<address>
    ${lines.map((line, index) => html`${index === 0 ? null : html`<br />`}${german(language, line)}`)}
  </address>`;
  const access =
    site.isStepFree === null ? course.accessUnknown : site.isStepFree ? course.stepFree : course.notStepFree;
  const vehicles = stop === null ? [] : stop.vehicles.map((vehicle) => course.vehicles[vehicle]);
  const nearest =
    stop === null
      ? null
      : html`<p>${course.stop(stop.name, stop.metres, vehicles.join(language.texts.listComma))}</p>`;
  return html`${fact(course.site, html`${address}${nearest}`)}
  ${fact(course.access, said(language, [access]))}`;
}

/** Whether somebody looks after children, and whether there is room today: a notice leaves that out. */
export function childcareOf(language: FinderLanguage, { childcare }: PublicCourse, saysRoom = true): Html {
  const { course } = language.texts;
  if (childcare === null) return html`${course.noChildcare}`;
  const room = childcare.hasRoom ? course.childcareFree : course.childcareFull;
  return html`${saysRoom ? said(language, [room]) : null}${said(language, [
    course.childcareFrom(childcare.minimumAgeYears),
  ])}`;
}

function describe(language: FinderLanguage, course: PublicCourse): string {
  const { texts } = language;
  const level = course.entries[0]?.level;
  return [
    texts.formats[course.formatCode] ?? course.formatTitle,
    ...(level === undefined ? [] : [level === 'literacy' ? texts.literacy : level]),
    ...course.sites.slice(0, 1).map(({ town }) => town),
    daypartsOf(language, course),
    course.providerName,
  ].join(texts.listComma);
}

/** What search engines are told, in German, whatever the page is written in. */
export function factsOf(course: PublicCourse, publicUrl: string): CourseFacts {
  const { title, providerName, contact, form, weeklyUnits, endsOn, sites, entries } = course;
  return {
    url: finderUrl(publicUrl, `/${course.id}`),
    title,
    description: describe(GERMAN, course),
    providerName,
    providerUrl: contact?.website ?? null,
    form,
    weeklyUnits,
    endsOn,
    place: form === 'online' ? null : (sites[0] ?? null),
    entries,
  };
}
