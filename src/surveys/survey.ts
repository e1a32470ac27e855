import type { LocalDate } from '#libs/calendar';
import type {
  AnswerContent,
  QuestionResult,
  ResponseRate,
  Survey,
  SurveyInvitation,
  SurveyQuestion,
} from '#libs/survey';

/** “Befragung mit ihren Fragen”, and whether somebody has begun to answer: then its questions stay. */
export interface WholeSurvey {
  readonly survey: Survey;
  readonly questions: readonly SurveyQuestion[];
  readonly hasAnswers: boolean;
}

/** Who answers: by a personal link or as a member; null at the link for everybody, where nobody is anybody yet. */
export interface FoundSheet {
  readonly survey: Survey;
  readonly invitation: SurveyInvitation | null;
}

/** “Antwortbogen, wie ihn sieht, wer antwortet”. */
export interface ShownSheet {
  readonly survey: Survey;
  readonly questions: readonly SurveyQuestion[];
  /** Whose sheet it is; null where it belongs to somebody who came by the link for everybody. */
  readonly organisationName: string | null;
  /** At the link for everybody a sheet has to be begun first. */
  readonly isToBegin: boolean;
  readonly isSent: boolean;
  /** Something was saved to go on later. */
  readonly isDraft: boolean;
  readonly mayAnswer: boolean;
  /** Saved or sent; empty where nothing, or where it belongs to nobody any more. */
  readonly answers: readonly AnswerContent[];
}

/** “Befragung, zu der die eigene Organisation eingeladen ist”. */
export interface OwnSurvey {
  readonly survey: Survey;
  readonly isAnswered: boolean;
  readonly isDraft: boolean;
  readonly mayAnswer: boolean;
}

/** “Ergebnisse einer Befragung”; where they may not be shown, the reason, and no result. */
export interface SurveyReading extends WholeSurvey {
  readonly responses: number;
  readonly rate: ResponseRate;
  readonly minimum: number;
  readonly hiddenBecause: 'results-after-close' | 'results-too-few' | null;
  readonly results: readonly QuestionResult[];
}

/** “Antwort als Beleg”: what somebody said, and who, where that was not promised to stay unknown. */
export interface AnswerEvidence {
  readonly id: string;
  readonly surveyId: string;
  readonly question: string;
  /** The text; a choice, a step or a number in words. */
  readonly answer: string;
  /** Null where it is anonymous, or where nobody named themselves. */
  readonly organisationName: string | null;
}

/** An answer in words, with the question to which it belongs. */
export interface WordedAnswer extends AnswerEvidence {
  readonly questionId: string;
  /** Null where it is anonymous: not even the day stands beside an answer. */
  readonly sentOn: LocalDate | null;
}

/** “Freigegebene Zusammenfassung”: what the district says, and counts that are not small. */
export interface ReleasedSurvey {
  readonly survey: Survey;
  /** Questions with fewer answers are hidden. */
  readonly minimum: number;
  readonly questions: readonly SurveyQuestion[];
  readonly responses: number;
  readonly results: readonly QuestionResult[];
}
