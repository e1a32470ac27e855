/**
 * The wire, in the form that openapi-typescript writes from docs/openapi.json (`npm run openapi`).
 */
export interface paths {
  '/api/v1/session': {
    get: { parameters: Plain; requestBody?: never; responses: Answers<200, 'SessionResponse'> };
    post: { parameters: Plain; requestBody: Body<'SignInRequest'>; responses: Answers<201, 'SessionResponse'> };
    delete: { parameters: Plain; requestBody?: never; responses: Empty<204> };
  };
  '/api/v1/regions': {
    get: { parameters: Plain; requestBody?: never; responses: Answers<200, 'RegionsResponse'> };
  };
  '/api/v1/course-formats': {
    get: { parameters: Plain; requestBody?: never; responses: Answers<200, 'CourseFormatsResponse'> };
  };
  '/api/v1/coverage': {
    get: {
      parameters: { query: { format: string; level?: LanguageLevel; date?: string } } & NoPath;
      requestBody?: never;
      responses: Answers<200, 'CoverageResponse'>;
    };
  };
  '/api/v1/gaps': {
    get: {
      parameters: {
        query?: { state?: 'open' | 'closed' | 'all'; format?: string; cursor?: string };
      } & NoPath;
      requestBody?: never;
      responses: Answers<200, 'GapsResponse'>;
    };
  };
  '/api/v1/gaps/{id}': {
    get: { parameters: { path: { id: string } }; requestBody?: never; responses: Answers<200, 'GapDetailResponse'> };
  };
  '/api/v1/gaps/{id}/answers': {
    post: {
      parameters: { path: { id: string } };
      requestBody: Body<'AnswerGapRequest'>;
      responses: Empty<201>;
    };
  };
  '/api/v1/gap-checks': {
    post: { parameters: Plain; requestBody?: never; responses: Empty<202> };
  };
  '/api/v1/gap-answers/{token}': {
    get: {
      parameters: { path: { token: string } };
      requestBody?: never;
      responses: Answers<200, 'NoticeToAnswerResponse'>;
    };
    post: {
      parameters: { path: { token: string } };
      requestBody: Body<'AnswerByLinkRequest'>;
      responses: Empty<201>;
    };
  };
  '/api/v1/freshness-answers/{token}': {
    get: {
      parameters: { path: { token: string } };
      requestBody?: never;
      responses: Answers<200, 'OfferingsToConfirmResponse'>;
    };
    post: {
      parameters: { path: { token: string } };
      requestBody: Body<'ConfirmOfferingsRequest'>;
      responses: Empty<201>;
    };
  };
  '/api/v1/mails': {
    get: {
      parameters: { query?: { cursor?: string } } & NoPath;
      requestBody?: never;
      responses: Answers<200, 'MailsResponse'>;
    };
  };
  '/api/v1/mails/{id}': {
    get: { parameters: { path: { id: string } }; requestBody?: never; responses: Answers<200, 'MailResponse'> };
  };
}

interface NoPath {
  header?: never;
  path?: never;
  cookie?: never;
}
interface Plain extends NoPath {
  query?: never;
}
interface Body<Name extends keyof components['schemas']> {
  content: { 'application/json': components['schemas'][Name] };
}
interface Problems {
  default: {
    headers: Record<string, unknown>;
    content: { 'application/problem+json': components['schemas']['Problem'] };
  };
}
type Answers<Status extends number, Name extends keyof components['schemas']> = {
  [status in Status]: {
    headers: Record<string, unknown>;
    content: { 'application/json': components['schemas'][Name] };
  };
} & Problems;
type Empty<Status extends number> = {
  [status in Status]: { headers: Record<string, unknown>; content?: never };
} & Problems;

type LanguageLevel = 'literacy' | 'A1' | 'A2' | 'B1' | 'B2' | 'C1';
type AnswerKind = 'promised' | 'planned' | 'cannot';

export interface components {
  schemas: {
    FieldProblem: { field: string; code: string; message: string };
    Problem: {
      type: string;
      status: number;
      code: string;
      detail: string;
      fields?: components['schemas']['FieldProblem'][];
      request: string;
    };
    SignInRequest: { login: string; password: string };
    SessionResponse: {
      organisationId: string;
      organisationName: string;
      organisationKind:
        | 'provider'
        | 'counselling'
        | 'jobcenter'
        | 'social-welfare-office'
        | 'immigration-office'
        | 'bamf'
        | 'district'
        | 'steering-group';
      isAdministrator: boolean;
      permissions: (
        | 'region:read'
        | 'catalogue:read'
        | 'offering:read'
        | 'offering:write'
        | 'demand-report:read'
        | 'demand-report:write'
        | 'referral:read'
        | 'referral:write'
        | 'coverage:read'
        | 'gap:read'
        | 'gap:answer'
        | 'gap-check:run'
        | 'settings:write'
      )[];
    };
    MunicipalityResponse: {
      ags: string;
      name: string;
      associationKey: string;
      associationName: string;
      population: number;
      populationDate: string | null;
      populationBase: string | null;
      areaKm2: number;
      postcode: string | null;
      foreignShare: number | null;
      latitude: number;
      longitude: number;
    };
    AssociationResponse: { key: string; name: string; memberAgs: string[]; population: number };
    DataSourceResponse: { title: string; attribution: string; asOf: string | null };
    RegionsResponse: {
      district: { key: string; name: string };
      municipalities: components['schemas']['MunicipalityResponse'][];
      associations: components['schemas']['AssociationResponse'][];
      showAssociations: boolean;
      boundaries: { href: string; hash: string };
      sources: components['schemas']['DataSourceResponse'][];
    };
    CourseFormatResponse: {
      code: string;
      title: string;
      courseTypeCode: string;
      targetGroup: string | null;
      childcare: boolean;
      reachMinutes: number;
    };
    CourseFormatsResponse: {
      items: components['schemas']['CourseFormatResponse'][];
      nextCursor: string | null;
    };
    FiguresResponse: {
      demand: number | null;
      placed: number | null;
      unplaced: number | null;
      rate: number | null;
      isSuppressed: boolean;
      freePlacesInReach: number;
      nearestMinutes: number | null;
      nearestIsEstimated: boolean;
      longestWaitDays: number | null;
    };
    MunicipalityCoverageResponse: components['schemas']['FiguresResponse'] & {
      ags: string;
      name: string;
      associationKey: string;
    };
    AssociationCoverageResponse: components['schemas']['FiguresResponse'] & { key: string; name: string };
    CoverageSiteResponse: {
      id: string;
      name: string;
      town: string;
      latitude: number;
      longitude: number;
      providerName: string;
      freePlaces: number;
      offerings: number;
      nextStart: string | null;
    };
    CoverageResponse: {
      date: string;
      formatCode: string;
      level: LanguageLevel | null;
      settings: {
        horizonDays: number;
        freshnessDays: number;
        reachMinutes: number;
        smallCellThreshold: number;
      };
      completeness: {
        providers: { reported: number; total: number };
        offices: { reported: number; total: number };
      };
      total: components['schemas']['FiguresResponse'];
      municipalities: components['schemas']['MunicipalityCoverageResponse'][];
      associations: components['schemas']['AssociationCoverageResponse'][];
      sites: components['schemas']['CoverageSiteResponse'][];
      levels: LanguageLevel[];
    };
    GapEvidenceResponse: {
      peopleByMunicipality: { ags: string; name: string; people: number | null }[];
      peopleByCause: { cause: components['schemas']['GapResponse']['cause']; people: number | null }[];
      peopleWithChildren: number | null;
      children: number | null;
      demand: number | null;
      freePlacesInReach: number;
      nearest: { siteName: string; town: string; minutes: number; isEstimated: boolean } | null;
    };
    ToldResponse: {
      organisationName: string;
      organisationKind: components['schemas']['SessionResponse']['organisationKind'];
      reason: 'opened' | 'grew' | 'deadline-passed' | 'answered';
      preparedAt: string;
      sentAt: string | null;
      mailState: 'waiting' | 'claimed' | 'sent' | 'failed' | null;
      answerUntil: string;
    };
    GapAnswerResponse: {
      organisationName: string;
      kind: AnswerKind;
      plannedOn: string | null;
      reasonCode: NonNullable<components['schemas']['AnswerGapRequest']['reasonCode']> | null;
      note: string | null;
      answeredAt: string;
    };
    GapResponse: {
      id: string;
      areaKey: string;
      areaName: string;
      formatCode: string;
      formatTitle: string;
      level: LanguageLevel | null;
      openedOn: string;
      lastSeenOn: string;
      closedOn: string | null;
      people: number | null;
      isSuppressed: boolean;
      longestWaitDays: number;
      severity: 'low' | 'medium' | 'high';
      cause:
        | 'no-offering-of-format'
        | 'none-in-reach'
        | 'full'
        | 'starts-too-late'
        | 'no-childcare'
        | 'times-do-not-fit'
        | 'course-at-risk'
        | 'provider-without-approval'
        | 'nothing-reported';
      evidence: components['schemas']['GapEvidenceResponse'];
      told: components['schemas']['ToldResponse'][];
      answers: components['schemas']['GapAnswerResponse'][];
      isOverdue: boolean;
    };
    GapTimelineEntryResponse: {
      on: string;
      kind: 'opened' | 'grew' | 'told' | 'deadline-passed' | 'answered' | 'closed';
      people: number | null;
      organisationName: string | null;
    };
    GapDetailResponse: components['schemas']['GapResponse'] & {
      timeline: components['schemas']['GapTimelineEntryResponse'][];
    };
    GapsResponse: { items: components['schemas']['GapResponse'][]; nextCursor: string | null };
    AnswerGapRequest: {
      kind: AnswerKind;
      plannedOn?: string;
      reasonCode?:
        | 'too-few-participants'
        | 'no-teacher'
        | 'no-room'
        | 'no-childcare'
        | 'no-funding'
        | 'no-approval'
        | 'other';
      note?: string;
    };
    AnswerByLinkRequest: components['schemas']['AnswerGapRequest'] & { gapId: string };
    GapToAnswerResponse: {
      gapId: string;
      areaName: string;
      formatTitle: string;
      level: LanguageLevel | null;
      people: number | null;
      cause: components['schemas']['GapResponse']['cause'];
      longestWaitDays: number;
      answer: components['schemas']['GapAnswerResponse'] | null;
    };
    NoticeToAnswerResponse: {
      organisationName: string;
      answerUntil: string;
      items: components['schemas']['GapToAnswerResponse'][];
    };
    SectionToConfirmResponse: {
      number: number;
      level: LanguageLevel;
      startsOn: string;
      taken: number;
      free: number;
    };
    OfferingToConfirmResponse: {
      id: string;
      title: string;
      startsOn: string;
      maximumSize: number;
      confirmedOn: string;
      sections: components['schemas']['SectionToConfirmResponse'][];
    };
    OfferingsToConfirmResponse: {
      providerName: string;
      offerings: components['schemas']['OfferingToConfirmResponse'][];
    };
    ConfirmOfferingsRequest: {
      offerings: { id: string; sections: { number: number; taken: number }[] }[];
    };
    MailSummaryResponse: {
      id: string;
      toAddress: string;
      subject: string;
      state: 'waiting' | 'claimed' | 'sent' | 'failed';
      attempts: number;
      createdAt: string;
      sentAt: string | null;
      lastError: string | null;
    };
    MailResponse: components['schemas']['MailSummaryResponse'] & { textBody: string; htmlBody: string };
    MailsResponse: { items: components['schemas']['MailSummaryResponse'][]; nextCursor: string | null };
  };
}
