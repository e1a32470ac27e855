import { Eta } from 'eta';
import type { LocalDate } from '#libs/calendar';
import { RHYTHM_WORDS, type Rhythm } from '#libs/indicator';

const eta = new Eta({ autoEscape: true, autoTrim: false });
const htmlOf = eta.compile(
  `<!doctype html><html lang="de"><body><pre style="font-family: inherit; white-space: pre-wrap"><%= it.text %></pre></body></html>
`,
);

/** What is still to be raised. */
export interface DueValue {
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly cutOffDay: LocalDate;
  readonly link: string;
}

/** A mail before it has a recipient. */
export interface WrittenIndicatorMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** “Erinnerung an einen Messwert”. */
export function writeIndicatorMail({ name, rhythm, cutOffDay, link }: DueValue): WrittenIndicatorMail {
  const day = cutOffDay.split('-').toReversed().join('.');
  const text =
    [
      'Guten Tag,',
      `für den Indikator „${name}“ fehlt noch der Wert zum Stichtag ${day}. Er wird ${RHYTHM_WORDS[rhythm]} erhoben, und Ihre Organisation ist dafür eingetragen.`,
      `Hier tragen Sie ihn ein: ${link}`,
      'Können Sie die Zahl nicht erheben? Dann sprechen Sie bitte die Leitung der Arbeitsgruppe an: Ein Indikator soll leicht zu erheben sein.',
      'Ihr Kurskreis',
    ].join('\n\n') + '\n';
  return {
    subject: `Kurskreis: Messwert zum ${day} für „${name}“`,
    text,
    html: htmlOf.call(eta, { text }),
  };
}
