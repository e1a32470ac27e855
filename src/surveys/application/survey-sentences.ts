import type { Refusal } from '#libs/kernel';
import { SURVEY_STATE_WORDS, type SurveyState } from '#libs/survey';
import { Refused, type RefusalKind } from '../../platform/refusal/refused.js';

type Facts = NonNullable<Refusal['facts']>;

const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  'survey-not-now': ({ state }) =>
    `Das geht nicht mehr oder noch nicht: Die Befragung ist ${stateWord(state)}. Bitte laden Sie die Seite neu.`,
  'survey-period-over': () =>
    'Der letzte Tag der Befragung ist schon vorbei. Bitte wählen Sie einen späteren.',
  'survey-without-questions': () => 'Eine Befragung braucht mindestens eine Frage.',
  'survey-for-nobody': () =>
    'Es ist niemand eingeladen. Bitte wählen Sie Organisationen aus, oder lassen Sie den Link für alle zu.',
  'survey-ends-before-start': () => 'Der letzte Tag darf nicht vor dem ersten liegen.',
  'survey-over': () => 'Die Befragung ist geschlossen. Sie lässt sich nicht mehr ändern.',
  'survey-opened-already': () => 'Die Befragung ist schon offen; ihr erster Tag steht fest.',
  'closes-in-the-past': () =>
    'Der letzte Tag darf nicht in der Vergangenheit liegen. Zum Beenden wählen Sie „Befragung schließen“.',
  'promise-fixed': () =>
    'Ob die Befragung anonym ist, wurde mit dem Öffnen zugesagt und lässt sich nicht mehr ändern.',
  'questions-fixed': ({ number }) =>
    `Es gibt schon Antworten, auch angefangene. Deshalb lassen sich nur noch die Hilfesätze ändern; bei Frage ${number} hat sich mehr geändert.`,
  'question-choices': ({ number }) => `Frage ${number} braucht mindestens zwei Antwortmöglichkeiten.`,
  'choice-twice': ({ number }) => `Bei Frage ${number} kommt eine Antwortmöglichkeit doppelt vor.`,
  'question-twice': () => 'Eine Frage kommt doppelt vor. Bitte laden Sie die Seite neu.',
  'unknown-concept': () => 'Dieses Konzept gibt es nicht mehr. Bitte laden Sie die Seite neu.',
  'unknown-field': ({ number }) =>
    `Das Themenfeld von Frage ${number} gehört nicht zum gewählten Konzept. Bitte wählen Sie es neu.`,
  'survey-not-draft': () => 'Nur ein Entwurf lässt sich löschen.',
  'changed-meanwhile': () =>
    'Jemand anders hat diese Befragung inzwischen geändert. Bitte sehen Sie den neuen Stand an und ändern Sie erneut. Ihre Eingaben bleiben stehen.',
  'unknown-member': () => 'Diese Organisation ist kein Mitglied mehr. Bitte laden Sie die Seite neu.',
  'invited-already': () =>
    'Die Einladungen sind verschickt. Es lassen sich weitere hinzufügen, aber keine mehr ändern oder zurücknehmen.',
  'address-twice': () => 'Eine Adresse kommt doppelt vor.',
  'survey-not-evaluated': () =>
    'Eine Zusammenfassung lässt sich erst freigeben, wenn die Befragung als ausgewertet festgehalten ist.',
  'summary-empty': () => 'Bitte schreiben Sie eine Zusammenfassung, bevor Sie sie freigeben.',
  'survey-not-open': () => 'Diese Befragung nimmt keine Antworten mehr an.',
  'sent-anonymously': () =>
    'Über diesen Zugang wurde schon geantwortet. Die Befragung ist anonym: Was gesendet ist, gehört niemandem mehr und lässt sich nicht ändern.',
  'answer-misfit': ({ number }) =>
    `Die Antwort auf Frage ${number} passt nicht zur Frage. Bitte sehen Sie sie noch einmal an.`,
  'answer-unknown': () =>
    'Die Fragen haben sich geändert. Bitte laden Sie die Seite neu; Gespeichertes bleibt erhalten.',
  'answers-missing': ({ questions }) =>
    questions === 1 ? 'Eine Pflichtfrage ist noch offen.' : `${questions} Pflichtfragen sind noch offen.`,
  'results-after-close': () => 'Die Befragung ist anonym. Ergebnisse gibt es erst, wenn sie geschlossen ist.',
  'results-too-few': ({ minimum }) =>
    `Die Befragung ist anonym. Ergebnisse gibt es erst ab ${minimum} Antwortbögen.`,
};

/** What everybody else did meanwhile, or what the day brought: all other refusals are about what was typed. */
const CONFLICTS: readonly string[] = [
  'survey-not-now',
  'survey-over',
  'survey-not-draft',
  'changed-meanwhile',
  'questions-fixed',
  'invited-already',
  'survey-not-evaluated',
  'survey-not-open',
  'sent-anonymously',
  'answer-unknown',
  'results-after-close',
  'results-too-few',
];

/** Why something cannot be done with a survey, for people; with its field, where it has one. */
export function surveyRefused(refusal: Refusal): Refused {
  const { code, facts = {}, field } = refusal;
  const sentence = SENTENCES[code]?.(facts);
  if (sentence === undefined) throw new Error(`no sentence for ${code}`);
  const kind: RefusalKind = CONFLICTS.includes(code) ? 'conflict' : 'invalid';
  return new Refused(
    kind,
    refusal,
    sentence,
    field === undefined ? [] : [{ field, code, message: sentence }],
  );
}

function stateWord(state: string | number | undefined): string {
  return SURVEY_STATE_WORDS[state as SurveyState];
}
