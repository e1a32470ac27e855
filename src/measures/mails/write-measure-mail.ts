import { MEASURE_STATE_WORDS, type MeasureStep } from '#libs/measure';
import { plainMail, type WrittenMail } from '../../platform/mail/plain-mail.js';

/** What somebody is told of a measure. */
export interface MeasureNews {
  readonly act: MeasureStep['act'];
  readonly toState: MeasureStep['toState'];
  readonly reason: string | null;
  /** „M 12“. */
  readonly label: string;
  readonly title: string;
  /** Who did it, by the name of the organisation. */
  readonly by: string;
  readonly link: string;
}

/** “Nachricht über eine Maßnahme”: what was done, by whom, why, and where one goes on. */
export function writeMeasureMail(news: MeasureNews): WrittenMail {
  const [subject, ...sentences] = wordsOf(news);
  return plainMail(subject, [...sentences, `Die Maßnahme: ${news.link}`]);
}

/** Subject, then sentences. */
function wordsOf(news: MeasureNews): readonly [subject: string, ...sentences: string[]] {
  const { act, by, label, title, reason } = news;
  const named = `„${title}“ (${label})`;
  switch (act) {
    case 'propose':
      return [`Neuer Vorschlag „${title}“`, `${by} schlägt die Maßnahme ${named} vor.`, DECIDE];
    case 'change-proposal':
      return [`Vorschlag „${title}“ geändert`, `${by} hat den Vorschlag ${named} geändert.`, DECIDE];
    case 'ask-back':
      return [
        `Rückfrage zu Ihrem Vorschlag „${title}“`,
        `${by} hat zu Ihrem Vorschlag ${named} eine Frage:`,
        reason ?? '',
        'Antworten Sie bitte auf der Seite der Maßnahme; Sie können den Vorschlag dort auch ändern.',
      ];
    case 'answer':
      return [
        `Antwort zum Vorschlag „${title}“`,
        `${by} antwortet auf Ihre Rückfrage zu ${named}:`,
        reason ?? '',
      ];
    case 'report':
      return [`Bericht zu „${title}“`, `${by} berichtet über die Maßnahme ${named}:`, reason ?? ''];
    case 'name-responsible':
      return [
        `Verantwortung für „${title}“`,
        `${by} hat Ihre Organisation als verantwortlich für die Maßnahme ${named} eingetragen.`,
        'Diese Zusage ist freiwillig: Auf der Seite der Maßnahme können Sie sie jederzeit zurückziehen.',
      ];
    case 'withdraw-promise':
      return [
        `Zusage für „${title}“ zurückgezogen`,
        `${by} zieht die Zusage für die Maßnahme ${named} zurück. Der Grund:`,
        reason ?? '',
        'Bitte klären Sie, wer die Maßnahme weiterführt.',
      ];
    default:
      return stateWords(news, named);
  }
}

const DECIDE = 'Nehmen Sie ihn in den Maßnahmenpool auf, fragen Sie zurück oder lehnen Sie ihn mit Grund ab.';

function stateWords(
  { act, toState, title, by, reason }: MeasureNews,
  named: string,
): readonly [subject: string, ...sentences: string[]] {
  const why = reason === null ? [] : [`Der Grund:`, reason];
  if (act === 'accept')
    return [
      `Ihr Vorschlag „${title}“ ist im Maßnahmenpool`,
      `${by} hat Ihren Vorschlag ${named} in den Maßnahmenpool aufgenommen. Danke für die Idee!`,
      'Welche Maßnahmen umgesetzt werden, wählt die Steuerungsgruppe einmal im Jahr aus.',
      ...why,
    ];
  if (act === 'refuse')
    return [`Ihr Vorschlag „${title}“`, `${by} hat Ihren Vorschlag ${named} nicht aufgenommen.`, ...why];
  return [
    `„${title}“: ${MEASURE_STATE_WORDS[toState]}`,
    `${by} hat den Stand der Maßnahme ${named} geändert. Sie hat jetzt den Stand „${MEASURE_STATE_WORDS[toState]}“.`,
    ...why,
  ];
}
