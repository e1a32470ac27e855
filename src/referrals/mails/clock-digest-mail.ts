import { Eta } from 'eta';
import { REASON_WORDS } from '#libs/referral';
import type { DigestLine, DigestNews } from '../clock-digest.js';
import { DIGEST_HTML, DIGEST_TEXT } from './clock-digest-templates.js';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/** What a digest says. */
export interface ToldDigest {
  readonly lines: readonly DigestLine[];
  /** Where the office finds its cases. */
  readonly link: string;
}

/** Headings, in the order of the mail: what cannot wait comes first. */
const SECTIONS: readonly (readonly [kind: DigestNews['kind'], heading: string])[] = [
  ['expired', 'Erloschen'],
  ['unanswered', 'Ohne Antwort des Kursträgers, jetzt auf der gemeinsamen Warteliste'],
  ['entitlement-ends', 'Berechtigung endet'],
  ['waited', 'Wartezeit'],
  ['one-year-ends', 'Bald ein Jahr seit der Anmeldung'],
];

/** What stands after the code of a case. */
function words(news: DigestNews): string {
  switch (news.kind) {
    case 'expired':
      return REASON_WORDS[news.reasonCode];
    case 'unanswered':
      return 'Frist verstrichen';
    case 'waited':
      return `wartet seit ${news.days} Tagen`;
    case 'entitlement-ends':
    case 'one-year-ends':
      return `noch ${news.days} Tage`;
  }
}

/** The digest of one office and day as a mail: codes and what they reached, nothing else. */
export function clockDigestMail({ lines, link }: ToldDigest): {
  subject: string;
  text: string;
  html: string;
} {
  const sections = SECTIONS.map(([kind, heading]) => ({
    heading,
    cases: lines
      .filter(({ news }) => news.kind === kind)
      .map(({ code, news }) => ({ code, words: words(news) }))
      .sort((a, b) => a.code.localeCompare(b.code)),
  })).filter(({ cases }) => cases.length > 0);
  const data = { sections, link };
  const cases = new Set(lines.map(({ code }) => code)).size;
  return {
    subject: `Kurskreis: Fristen bei ${cases === 1 ? 'einem Ihrer Fälle' : `${cases} Ihrer Fälle`}`,
    text: eta.renderString(DIGEST_TEXT, data),
    html: eta.renderString(DIGEST_HTML, data),
  };
}
