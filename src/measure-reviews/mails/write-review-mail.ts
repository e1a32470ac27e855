import { Eta } from 'eta';
import type { Measure } from '#libs/measure';
import {
  REVIEW_ASPECT_WORDS,
  REVIEW_ASPECTS,
  TRAFFIC_LIGHT_WORDS,
  type MeasureReview,
  type ReviewStage,
} from '#libs/measure-review';

const eta = new Eta({ autoEscape: true, autoTrim: false });
const htmlOf = eta.compile(
  `<!doctype html><html lang="de"><body><pre style="font-family: inherit; white-space: pre-wrap"><%= it.text %></pre></body></html>
`,
);

/** A mail before it has a recipient. */
export interface WrittenReviewMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type NamedMeasure = Pick<Measure, 'number' | 'title'>;

/** “Ergebnis einer Überprüfung”: the three lights with their sentences, and the next step. */
export function writeReviewMail(
  review: MeasureReview,
  measure: NamedMeasure,
  link: string,
): WrittenReviewMail {
  const lights = REVIEW_ASPECTS.map((aspect) => {
    const { light, sentence } = review[aspect];
    return `${REVIEW_ASPECT_WORDS[aspect]}: ${TRAFFIC_LIGHT_WORDS[light]}${sentence === null ? '' : ` (${sentence})`}`;
  });
  const next = review.nextStep === null ? [] : [`Nächster Schritt: ${review.nextStep}`];
  return mailOf(`Überprüfung von „${measure.title}“`, [
    `Die Maßnahme ${nameOf(measure)} wurde überprüft, Stand ${germanDay(review.asOf)}:`,
    lights.join('\n'),
    ...next,
    `Die ganze Überprüfung: ${link}`,
  ]);
}

const STAGE_SENTENCES: Readonly<Record<ReviewStage, string>> = {
  first: 'wird bald überprüft',
  last: 'wird in den nächsten Tagen überprüft',
  overdue: 'hätte schon überprüft werden sollen',
};

/** “Erinnerung an eine Überprüfung”. */
export function writeReminderMail(
  {
    measure,
    dueOn,
    stage,
  }: { readonly measure: NamedMeasure; readonly dueOn: string; readonly stage: ReviewStage | null },
  link: string,
): WrittenReviewMail {
  return mailOf(
    `„${measure.title}“ ${stage === 'overdue' ? 'ist zur Überprüfung überfällig' : 'wird überprüft'}`,
    [
      `Die Maßnahme ${nameOf(measure)} ${STAGE_SENTENCES[stage ?? 'first']}: fällig am ${germanDay(dueOn)}.`,
      'Wer die Maßnahme trägt, berichtet bitte vorher auf der Seite der Maßnahme: was getan wurde, für wie viele Menschen, mit welchem Personal und zu welchen Kosten.',
      `Zur Überprüfung: ${link}`,
    ],
  );
}

function mailOf(subject: string, sentences: readonly string[]): WrittenReviewMail {
  const text = ['Guten Tag,', ...sentences, 'Ihr Kurskreis'].join('\n\n') + '\n';
  return { subject: `Kurskreis: ${subject}`, text, html: htmlOf.call(eta, { text }) };
}

function nameOf({ number, title }: NamedMeasure): string {
  return `„${title}“ (M ${number})`;
}

function germanDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
}
