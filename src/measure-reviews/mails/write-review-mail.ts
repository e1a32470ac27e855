import { germanDay } from '#libs/calendar';
import type { Measure } from '#libs/measure';
import {
  REVIEW_ASPECT_WORDS,
  REVIEW_ASPECTS,
  TRAFFIC_LIGHT_WORDS,
  type MeasureReview,
  type ReviewStage,
} from '#libs/measure-review';
import { plainMail, type WrittenMail } from '../../platform/mail/plain-mail.js';

type NamedMeasure = Pick<Measure, 'number' | 'title'>;

/** “Ergebnis einer Überprüfung”: the three lights with their sentences, and the next step. */
export function writeReviewMail(review: MeasureReview, measure: NamedMeasure, link: string): WrittenMail {
  const lights = REVIEW_ASPECTS.map((aspect) => {
    const { light, sentence } = review[aspect];
    return `${REVIEW_ASPECT_WORDS[aspect]}: ${TRAFFIC_LIGHT_WORDS[light]}${sentence === null ? '' : ` (${sentence})`}`;
  });
  const next = review.nextStep === null ? [] : [`Nächster Schritt: ${review.nextStep}`];
  return plainMail(`Überprüfung von „${measure.title}“`, [
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
): WrittenMail {
  return plainMail(
    `„${measure.title}“ ${stage === 'overdue' ? 'ist zur Überprüfung überfällig' : 'wird überprüft'}`,
    [
      `Die Maßnahme ${nameOf(measure)} ${STAGE_SENTENCES[stage ?? 'first']}: fällig am ${germanDay(dueOn)}.`,
      'Wer die Maßnahme trägt, berichtet bitte vorher auf der Seite der Maßnahme: was getan wurde, für wie viele Menschen, mit welchem Personal und zu welchen Kosten.',
      `Zur Überprüfung: ${link}`,
    ],
  );
}

function nameOf({ number, title }: NamedMeasure): string {
  return `„${title}“ (M ${number})`;
}
