import type { LocalDate } from '#libs/calendar';
import type { SurveyReminder } from './due-reminder.js';
import type { SurveyState } from './survey-acts.js';

/** “Befragung”: what the Arbeitskreis asks its members and further actors, in a period, with a promise or without. */
export interface Survey {
  readonly id: string;
  /** The Integrationskonzept for which it is asked; null where for none. */
  readonly conceptId: string | null;
  readonly title: string;
  /** “Wofür gefragt wird”, in one sentence, as everybody reads it who is asked. */
  readonly purpose: string;
  readonly opensOn: LocalDate;
  /** The last day on which answers are taken. */
  readonly closesOn: LocalDate;
  /** “Öffnet am ersten Tag von selbst”: else somebody opens it. */
  readonly opensByItself: boolean;
  /** “Anonym”, a promise: from sending on nothing tells who wrote an answer. It is given before the first answer and never changed. */
  readonly isAnonymous: boolean;
  /** What the link for everybody carries; null where only those who are invited may answer. It is handed out openly and is no secret. */
  readonly openToken: string | null;
  readonly state: SurveyState;
  readonly openedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  /** The last reminder that went out; null before. */
  readonly reminded: SurveyReminder | null;
  /** “Zusammenfassung”: what the district says of the answers. */
  readonly summary: string;
  /** Everybody may read the summary, with the counts of choices and scales. */
  readonly isReleased: boolean;
  readonly version: number;
}

/** “Angaben einer Befragung”: what the district enters. */
export interface SurveyDetails extends Pick<
  Survey,
  'conceptId' | 'title' | 'purpose' | 'opensOn' | 'closesOn' | 'opensByItself' | 'isAnonymous'
> {
  readonly isOpenToAll: boolean;
}

/** “Nimmt Antworten an”: it is open, and its last day is not over, whether anybody has closed it yet or not. */
export function takesAnswers(survey: Pick<Survey, 'state' | 'closesOn'>, today: LocalDate): boolean {
  return survey.state === 'open' && today <= survey.closesOn;
}
