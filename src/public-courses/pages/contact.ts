import type { PublicContact } from '../public-course.js';
import type { FinderLanguage } from '../texts/languages.js';
import { html, type Html } from './html.js';
import { said } from './words.js';

/** How the provider is reached, as far as it wants everybody to know. */
export function contactOf(language: FinderLanguage, contact: PublicContact | null): Html {
  const { course } = language.texts;
  const { phone, mailAddress, website } = contact ?? NONE;
  const lines = [
    ...(phone === null ? [] : [line(course.phone, `tel:${phone.replaceAll(/[^\d+]/g, '')}`, phone)]),
    ...(mailAddress === null ? [] : [line(course.mail, `mailto:${mailAddress}`, mailAddress)]),
    ...(website === null
      ? []
      : [line(course.website, website, website.replace(/^https?:\/\//, '').replace(/\/$/, ''))]),
  ];
  return lines.length === 0
    ? said(language, course.noContact)
    : html`<ul class="plain">
        ${lines}
      </ul>`;
}

const NONE: PublicContact = { phone: null, mailAddress: null, website: null };

function line(name: string, address: string, text: string): Html {
  return html`<li>
    ${name}: <a href="${address}" rel="noopener"><bdi dir="ltr">${text}</bdi></a>
  </li>`;
}
