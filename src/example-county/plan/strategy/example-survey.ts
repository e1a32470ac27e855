import { addDays, localDate, type LocalDate } from '#libs/calendar';
import type { AnswerContent, SurveyQuestion } from '#libs/survey';
import type { BroughtSheet, BroughtSurvey } from '../../../surveys/index.js';
import { EXAMPLE_ORGANISATIONS, organisationId } from '../example-organisations.js';
import { stableId } from '../stable-id.js';
import { EXAMPLE_SHEETS, type ExampleQuestion, type ExampleSheet } from './example-survey-answers.js';

/** The survey of 2021, of which the Integrationskonzept of the example was made. */
export const formerSurveyId = (): string => stableId('survey 2021');
/** The survey for the Fortschreibung, which is open today. */
export const openSurveyId = (): string => stableId('survey fortschreibung');

const THEMES = {
  sprache: 'Sprache und Kurse',
  arbeit: 'Arbeit und Anerkennung',
  wohnen: 'Wohnen',
  gesundheit: 'Gesundheit',
  frauen: 'Angebote für Frauen',
  zusammenleben: 'Zusammenleben und Ehrenamt',
  teilhabe: 'Teilhabe und Behörden',
  antidiskriminierung: 'Antidiskriminierung',
} as const;

/** The id of what a sender of 2021 answered to a question: others tie needs to it. */
export function exampleAnswerId(sender: string, question: ExampleQuestion): string {
  return stableId(`survey-answer 2021 ${sender} ${question}`);
}

const questionId = (survey: string, key: string): string => stableId(`survey-question ${survey} ${key}`);

const question = (
  survey: string,
  key: string,
  title: string,
  more: Partial<SurveyQuestion>,
): SurveyQuestion => ({
  id: questionId(survey, key),
  kind: 'text',
  title,
  hint: null,
  isRequired: false,
  fieldId: null,
  choices: [],
  lowWord: null,
  highWord: null,
  unit: null,
  ...more,
});

const questionsOf = (survey: string): readonly SurveyQuestion[] => [
  question(survey, 'fehlt', 'Welche Angebote zur Integration fehlen aus Ihrer Sicht im Landkreis?', {
    hint: 'Bitte schreiben Sie keine Namen von Menschen auf.',
    isRequired: true,
  }),
  question(survey, 'hindert', 'Was hindert Menschen daran, an einem Kurs teilzunehmen?', {}),
  question(survey, 'themen', 'Welche Themen sind für Ihre Arbeit am wichtigsten?', {
    kind: 'multiple-choice',
    hint: 'Mehrere Antworten sind möglich.',
    choices: Object.entries(THEMES).map(([id, label]) => ({ id, label })),
  }),
  question(survey, 'zusammenarbeit', 'Wie gut arbeiten die Stellen im Landkreis zusammen?', {
    kind: 'scale',
    lowWord: 'gar nicht gut',
    highWord: 'sehr gut',
  }),
  question(survey, 'wochen', 'Wie lange warten Menschen bei Ihnen im Schnitt auf einen Kursplatz?', {
    kind: 'number',
    unit: 'Wochen',
  }),
];

/** “Abfrage von 2021”: closed and evaluated, with fourteen sheets. */
export function formerSurvey(conceptId: string | null): BroughtSurvey {
  const closesOn = localDate('2021-07-16');
  return {
    survey: {
      id: formerSurveyId(),
      conceptId,
      title: 'Abfrage aller Akteure zu Themen und Bedarfen',
      purpose: 'Damit das Integrationskonzept von dem ausgeht, was vor Ort gebraucht wird.',
      opensOn: localDate('2021-06-07'),
      closesOn,
      opensByItself: false,
      isAnonymous: false,
      openToken: null,
      state: 'evaluated',
      openedOn: localDate('2021-06-07'),
      closedOn: addDays(closesOn, 1),
      reminded: 'last',
      summary:
        'Am häufigsten genannt: Kurse mit Kinderbeaufsichtigung in Kandel und Wörth, lange Wartezeiten, Abendkurse für Berufstätige und Alphabetisierung. Viele wünschen sich Begleitung für Ehrenamtliche und Behördenbriefe in einfacher Sprache.',
      isReleased: true,
      version: 1,
    },
    questions: questionsOf('2021'),
    sheets: EXAMPLE_SHEETS.map((sheet, index) => broughtSheet(sheet, addDays(closesOn, -(index % 12)))),
    silentMemberIds: EXAMPLE_ORGANISATIONS.map(({ login }) => login)
      .filter((login) => !EXAMPLE_SHEETS.some(({ sender }) => sender === login))
      .map(organisationId),
  };
}

function broughtSheet(sheet: ExampleSheet, sentOn: LocalDate): BroughtSheet {
  const { sender, name } = sheet;
  const member = EXAMPLE_ORGANISATIONS.find(({ login }) => login === sender);
  return {
    id: stableId(`survey-response 2021 ${sender}`),
    invitationId: stableId(`survey-invitation 2021 ${sender}`),
    organisationId: member === undefined ? null : organisationId(sender),
    respondentName: name ?? member?.name ?? sender,
    sentOn,
    answers: answersOf(sheet, '2021').map(({ key, ...answer }) => ({
      ...answer,
      id: exampleAnswerId(sender, key),
    })),
  };
}

function answersOf(
  { fehlt, hindert, themen, zusammenarbeit, wochen }: ExampleSheet,
  survey: string,
): readonly (AnswerContent & { readonly key: ExampleQuestion })[] {
  const at = (key: ExampleQuestion, said: Partial<AnswerContent>) => ({
    key,
    questionId: questionId(survey, key),
    text: null,
    number: null,
    choiceIds: [],
    ...said,
  });
  return [
    at('fehlt', { text: fehlt }),
    ...(hindert === null ? [] : [at('hindert', { text: hindert })]),
    at('themen', { choiceIds: themen }),
    at('zusammenarbeit', { number: zusammenarbeit }),
    ...(wochen === null ? [] : [at('wochen', { number: wochen })]),
  ];
}

/** “Befragung zur Fortschreibung”: anonymous, open since some days, to members and by a link for everybody; nobody has answered yet. */
export function openSurvey(today: LocalDate, conceptId: string | null): BroughtSurvey {
  const opensOn = addDays(today, -9);
  return {
    survey: {
      id: openSurveyId(),
      conceptId,
      title: 'Was brauchen wir jetzt? Befragung zur Fortschreibung',
      purpose: 'Damit das fortgeschriebene Integrationskonzept die Bedarfe von heute trifft.',
      opensOn,
      closesOn: addDays(today, 12),
      opensByItself: false,
      isAnonymous: true,
      openToken: 'beispiel-befragung-zur-fortschreibung-offen',
      state: 'open',
      openedOn: opensOn,
      closedOn: null,
      reminded: null,
      summary: '',
      isReleased: false,
      version: 1,
    },
    questions: questionsOf('fortschreibung'),
    sheets: [],
    silentMemberIds: EXAMPLE_ORGANISATIONS.map(({ login }) => organisationId(login)),
  };
}

/** Members that have answered the open survey already, and what they say now. */
export function openSurveyAnswers(): readonly {
  readonly login: string;
  readonly answers: readonly AnswerContent[];
}[] {
  return EXAMPLE_SHEETS.filter(({ sender }) => ANSWERED.includes(sender)).map((sheet) => ({
    login: sheet.sender,
    answers: answersOf(sheet, 'fortschreibung').map(({ key: _key, ...answer }) => answer),
  }));
}

const ANSWERED: readonly string[] = ['awo', 'diakonie', 'sozialamt', 'vhs', 'frauenbildung'];
