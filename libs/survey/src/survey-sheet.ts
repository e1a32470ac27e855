import type { Instant, LocalDate } from '#libs/calendar';
import { ok, refuse, type OrganisationKind, type Result } from '#libs/kernel';
import { judgeAnswers, missingAnswers, type AnswerContent } from './survey-answer.js';
import type { SurveyQuestion } from './survey-question.js';
import { takesAnswers, type Survey } from './survey.js';

/** “Herkunft”: a member, a further actor who is written to, or somebody who came by the link for everybody. */
export const INVITATION_ORIGINS = ['member', 'further', 'open'] as const;
/** One of {@link INVITATION_ORIGINS}. */
export type InvitationOrigin = (typeof INVITATION_ORIGINS)[number];

/** “Einladung”: who may answer once. Of an anonymous survey it knows afterwards that it was answered, and nothing more. */
export interface SurveyInvitation {
  readonly id: string;
  readonly surveyId: string;
  readonly origin: InvitationOrigin;
  /** Of a member. */
  readonly organisationId: string | null;
  /** Of a member. */
  readonly organisationKind: OrganisationKind | null;
  /** Of an organisation, never of a person; null for those who came by the link for everybody. */
  readonly name: string | null;
  /** A functional mailbox of a further actor, until it is erased. A member has its own. */
  readonly mailAddress: string | null;
  readonly isAnswered: boolean;
  /** What was saved to go on later; null where nothing, or where it was sent. */
  readonly draft: readonly AnswerContent[] | null;
}

/** “Antwortbogen” that was sent. Of an anonymous survey it has no sender and no time, only its day. */
export interface SurveyResponse {
  readonly surveyId: string;
  readonly isAnonymous: boolean;
  readonly origin: InvitationOrigin;
  readonly invitationId: string | null;
  readonly organisationId: string | null;
  readonly respondentName: string | null;
  readonly sentOn: LocalDate;
  readonly sentAt: Instant | null;
}

/** What is handed in, and when. */
export interface HandedSheet {
  readonly answers: readonly AnswerContent[];
  /** How somebody names their organisation who came by the link for everybody; null where they do not. */
  readonly name: string | null;
  readonly now: Instant;
  readonly today: LocalDate;
}

/** A sheet that was taken, and what stands in it. */
export interface ReceivedSheet {
  readonly response: SurveyResponse;
  readonly answers: readonly AnswerContent[];
}

/** “Darf jetzt antworten oder ändern”. Refuses with `survey-not-open`, or with `sent-anonymously`: what was sent then belongs to nobody. */
export function judgeAnswering(
  survey: Survey,
  invitation: Pick<SurveyInvitation, 'isAnswered'>,
  today: LocalDate,
): Result<null> {
  if (!takesAnswers(survey, today)) return refuse('survey-not-open');
  if (survey.isAnonymous && invitation.isAnswered) return refuse('sent-anonymously');
  return ok(null);
}

/**
 * “Antwortbogen annehmen”. Where the survey is anonymous, everything that tells of the sender is left out here, before anything is
 * written. Refuses like {@link judgeAnswering}, with what `judgeAnswers` refuses, and with `answers-missing` (facts: questions).
 */
export function receiveSheet(
  { survey, questions }: { readonly survey: Survey; readonly questions: readonly SurveyQuestion[] },
  invitation: SurveyInvitation,
  sheet: HandedSheet,
): Result<ReceivedSheet> {
  const may = judgeAnswering(survey, invitation, sheet.today);
  if (!may.ok) return may;
  const answers = judgeAnswers(questions, sheet.answers);
  if (!answers.ok) return answers;
  const [first, ...more] = missingAnswers(questions, answers.value);
  if (first !== undefined) return refuse('answers-missing', { questions: 1 + more.length }, first.id);
  return ok({ response: responseOf(survey, invitation, sheet), answers: answers.value });
}

function responseOf(survey: Survey, invitation: SurveyInvitation, sheet: HandedSheet): SurveyResponse {
  const { id: surveyId, isAnonymous } = survey;
  const { origin } = invitation;
  const plain = { surveyId, isAnonymous, origin, sentOn: sheet.today };
  if (isAnonymous)
    return { ...plain, invitationId: null, organisationId: null, respondentName: null, sentAt: null };
  return {
    ...plain,
    invitationId: invitation.id,
    organisationId: invitation.organisationId,
    respondentName: invitation.name ?? sheet.name,
    sentAt: sheet.now,
  };
}
