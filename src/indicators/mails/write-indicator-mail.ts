import { germanDay, type LocalDate } from '#libs/calendar';
import { RHYTHM_WORDS, type Rhythm } from '#libs/indicator';
import { plainMail, type WrittenMail } from '../../platform/mail/plain-mail.js';

/** What is still to be raised. */
export interface DueValue {
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly cutOffDay: LocalDate;
  readonly link: string;
}

/** “Erinnerung an einen Messwert”. */
export function writeIndicatorMail({ name, rhythm, cutOffDay, link }: DueValue): WrittenMail {
  const day = germanDay(cutOffDay);
  return plainMail(`Messwert zum ${day} für „${name}“`, [
    `für den Indikator „${name}“ fehlt noch der Wert zum Stichtag ${day}. Er wird ${RHYTHM_WORDS[rhythm]} erhoben, und Ihre Organisation ist dafür eingetragen.`,
    `Hier tragen Sie ihn ein: ${link}`,
    'Können Sie die Zahl nicht erheben? Dann sprechen Sie bitte die Leitung der Arbeitsgruppe an: Ein Indikator soll leicht zu erheben sein.',
  ]);
}
