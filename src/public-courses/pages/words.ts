import type { LanguageLevel } from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';
import type { Availability } from '#libs/public-course';
import type { PublicCourse, PublicSite } from '../public-course.js';
import type { Sentences } from '../texts/finder-texts.js';
import { dayIn, type FinderLanguage } from '../texts/languages.js';
import { html, type Html } from './html.js';

/** A paragraph; in Leichte Sprache one for each sentence. */
export function said(language: FinderLanguage, sentences: Sentences): Html {
  const spoken = sentences.map(emphasised);
  if (language.isLineBySentence) return html`${spoken.map((sentence) => html`<p>${sentence}</p>`)}`;
  return html`<p>${spoken.flatMap((sentence, index) => (index === 0 ? [sentence] : [' ', sentence]))}</p>`;
}

/** `**` stands around what must not be overlooked. */
export function emphasised(sentence: string): Html {
  const parts = sentence.split('**');
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part))}`;
}

/** A name or sentence that is German whatever the language of the page. */
export function german({ tag }: FinderLanguage, text: string): Html {
  return tag === 'de' ? html`${text}` : html`<bdi lang="de" dir="ltr">${text}</bdi>`;
}

/** A day, for people and for machines. */
export function dayOf(language: FinderLanguage, day: LocalDate): Html {
  return html`<time datetime="${day}">${dayIn(language, day)}</time>`;
}

/** The level of a section; of literacy there is none in the GER. */
export function levelOf({ texts }: FinderLanguage, level: LanguageLevel): Html {
  return level === 'literacy' ? html`${texts.literacy}` : html`<bdi>${level}</bdi>`;
}

/** The Kurstyp in the language of the page where it is one that the platform brings, else as the county words it. */
export function formatOf(
  language: FinderLanguage,
  course: Pick<PublicCourse, 'formatCode' | 'formatTitle'>,
): Html {
  const known = language.texts.formats[course.formatCode];
  return known === undefined ? german(language, course.formatTitle) : html`${known}`;
}

/** Whether there is room, by word and colour. */
export function roomOf({ texts }: FinderLanguage, availability: Availability): Html {
  return html`<span class="room room--${availability}">${texts.availability[availability]}</span>`;
}

/** When in the day. */
export function daypartsOf({ texts }: FinderLanguage, { dayparts }: Pick<PublicCourse, 'dayparts'>): string {
  return dayparts.map((daypart) => texts.dayparts[daypart]).join(texts.listComma);
}

/** Postcode and town. */
export function townOf({ postcode, town }: Pick<PublicSite, 'postcode' | 'town'>): string {
  return [postcode, town].filter((part) => part !== null).join(' ');
}

const SLOT = '\u0000';

/** A sentence with a day in it, wherever the language wants it. */
export function saidOn(language: FinderLanguage, sentence: (day: string) => string, day: LocalDate): Html {
  const [before = '', after = ''] = sentence(SLOT).split(SLOT);
  return html`${before}${dayOf(language, day)}${after}`;
}
