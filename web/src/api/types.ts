// The one file that knows the names of the generated description.
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type FieldProblem = Schemas['FieldProblem'];
export type Session = Schemas['SessionResponse'];
export type Permission = Session['permissions'][number];
export type Regions = Schemas['RegionsResponse'];
export type Municipality = Schemas['MunicipalityResponse'];
export type CourseFormat = Schemas['CourseFormatResponse'];
export type Coverage = Schemas['CoverageResponse'];
export type Figures = Schemas['FiguresResponse'];
export type CoverageSite = Schemas['SiteCoverageResponse'];
export type LanguageLevel = Coverage['levels'][number];
export type Gap = Schemas['GapResponse'];
export type GapDetail = Schemas['GapDetailsResponse'];
export type GapEvidence = Gap['evidence'];
export type GapCause = Gap['cause'];
export type GapSeverity = Gap['severity'];
export type Told = Gap['told'][number];
export type GapObservation = GapDetail['timeline'][number];
export type GapCheck = Schemas['GapCheckResponse'];
export type GapAnswer = Gap['answers'][number];
export type AnswerGap = Schemas['AnswerGapRequest'];
export type AnswerKind = AnswerGap['kind'];
export type AnswerReason = NonNullable<AnswerGap['reasonCode']>;
export type NoticeToAnswer = Schemas['OpenedLinkResponse'];
export type GapToAnswer = NoticeToAnswer['items'][number];
export type OfferingsToConfirm = Schemas['FreshnessQuestionResponse'];
export type OfferingToConfirm = OfferingsToConfirm['offerings'][number];
export type ConfirmOfferings = Schemas['FreshnessAnswerRequest'];
export type Mail = Schemas['MailResponse'];
export type MailSummary = Schemas['MailLineResponse'];
export type Case = Schemas['ReferralResponse'] & {
  readonly pause: { readonly since: string; readonly reason: string; readonly resumesOn: string | null } | null;
  readonly answerUntil: string | null;
};
export type CaseState = Case['state'];
export type AccessRoute = Case['accessRoute'];
export type Daypart = Case['dayparts'][number];
export type Mobility = Case['mobility'];
export type Offering = Schemas['OfferingResponse'];
export type PlaceCase = Schemas['PlaceReferralRequest'];
