import { Eta } from 'eta';
import type { NoticeLetter } from './notice-letter.js';
import { noticeSubject } from './notice-subject.js';
import { NOTICE_HTML, NOTICE_TEXT } from './notice-templates.js';

/** A mail, written. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const plain = new Eta({ autoEscape: false, autoTrim: false });
const escaped = new Eta({ autoEscape: true });
const textOf = plain.compile(NOTICE_TEXT);
const htmlOf = escaped.compile(NOTICE_HTML);

/** “Lückenmeldung schreiben”: subject, text and HTML of one digest. */
export function writeNoticeMail(letter: NoticeLetter): WrittenMail {
  return {
    subject: noticeSubject(letter.parts, letter.districtName),
    text: textOf.call(plain, letter),
    html: htmlOf.call(escaped, letter),
  };
}
