import { SELECTION_WORDS, type SelectionClass, type Verdict } from '#libs/yearly-selection';
import { plainMail, type WrittenMail } from '../../platform/mail/plain-mail.js';

/** What became of one measure. */
export interface MeasureNews {
  readonly number: number;
  readonly title: string;
  readonly verdict: Verdict;
  readonly selectionClass: SelectionClass | null;
  readonly reason: string | null;
  /** The recipient answers for it, and so may begin. */
  readonly isResponsible: boolean;
}

/** What is told of a year. */
export interface SelectionNews {
  readonly year: number;
  readonly edition: number;
  /** “Kreisausschuss, Beschluss KA 2026/2 vom 20.11.2026”. */
  readonly decision: string;
  readonly measures: readonly MeasureNews[];
}

/** “Was aus einer vorgeschlagenen Maßnahme wurde”, to who proposed it and who answers for it: with the reason, where it was not chosen. */
export function writeSelectionMail(
  { year, edition, decision, measures }: SelectionNews,
  link: string,
): WrittenMail {
  const what = edition === 1 ? 'ist beschlossen' : `ist geändert (${edition}. Fassung)`;
  return plainMail(`Jahresauswahl ${year} ${what}`, [
    `die Jahresauswahl ${year} des Integrationskonzepts ${what}: ${decision}.`,
    'Zu Ihren Maßnahmen:',
    ...measures.map(newsOf),
    `Jahresauswahl ansehen: ${link}`,
  ]);
}

function newsOf({ number, title, verdict, selectionClass, reason, isResponsible }: MeasureNews): string {
  const kind = selectionClass === null ? '' : ` als ${SELECTION_WORDS.classes[selectionClass]}`;
  const begin = verdict === 'chosen' && isResponsible ? ' Sie kann beginnen.' : '';
  const why = reason === null ? '' : `\nBegründung: ${reason}`;
  return `M ${number} „${title}“ ist${kind} ${SELECTION_WORDS.verdicts[verdict]}.${begin}${why}`;
}
