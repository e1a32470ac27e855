import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';

/** “Wege einer Mitteilung”: by mail at once, in one mail of the morning, or in the application alone. */
export const NOTIFICATION_CHANNELS = ['mail', 'digest', 'app'] as const;
/** One of {@link NOTIFICATION_CHANNELS}. */
export type NotificationChannel = (typeof NOTIFICATION_CHANNELS)[number];

/** “Arten von Mitteilungen”, in the order in which settings show them. */
export const NOTIFICATION_KINDS = [
  'place-offer',
  'gap-notice',
  'request',
  'freshness',
  'survey',
  'place-offer-news',
  'request-answer',
  'case-clocks',
  'course-called-off',
  'placement-test',
  'course-at-risk',
  'proposal-decision',
  'selection-result',
  'measure-news',
  'meeting',
  'minutes',
  'task',
  'indicator-due',
] as const;
/** One of {@link NOTIFICATION_KINDS}. */
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What is known of a kind. */
interface NotificationRule {
  /** It has a deadline or a link that the process needs, so that it always goes by mail. */
  readonly isRequired: boolean;
  /** To whom it may go. */
  readonly to: readonly OrganisationKind[];
}

const REFERRING: readonly OrganisationKind[] = [
  'counselling',
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
];

const RULES: Readonly<Record<NotificationKind, NotificationRule>> = {
  'place-offer': { isRequired: true, to: [...REFERRING, 'provider'] },
  'gap-notice': {
    isRequired: true,
    to: ['provider', 'jobcenter', 'social-welfare-office', 'immigration-office', 'bamf', 'district'],
  },
  request: { isRequired: true, to: ['provider'] },
  freshness: { isRequired: true, to: ['provider'] },
  survey: { isRequired: true, to: ORGANISATION_KINDS },
  'place-offer-news': { isRequired: false, to: [...REFERRING, 'provider'] },
  'request-answer': { isRequired: false, to: REFERRING },
  'case-clocks': { isRequired: false, to: REFERRING },
  'course-called-off': { isRequired: false, to: [...REFERRING, 'provider'] },
  'placement-test': { isRequired: false, to: REFERRING },
  'course-at-risk': { isRequired: false, to: ['provider', 'bamf'] },
  meeting: { isRequired: true, to: ORGANISATION_KINDS },
  minutes: { isRequired: false, to: ORGANISATION_KINDS },
  task: { isRequired: false, to: ORGANISATION_KINDS },
  'proposal-decision': { isRequired: false, to: ['provider', 'bamf'] },
  'selection-result': { isRequired: false, to: ORGANISATION_KINDS },
  'measure-news': { isRequired: false, to: ORGANISATION_KINDS },
  'indicator-due': { isRequired: false, to: ORGANISATION_KINDS },
};

/** “Muss per Mail”: a message of this kind asks for an answer until a day. What is unknown here goes by mail too. */
export function isMailRequired(kind: string): boolean {
  return isNotificationKind(kind) ? RULES[kind].isRequired : true;
}

/** “Mitteilungen einer Organisationsart”: those that may come to it. */
export function notificationKindsFor(organisationKind: OrganisationKind): readonly NotificationKind[] {
  return NOTIFICATION_KINDS.filter((kind) => RULES[kind].to.includes(organisationKind));
}

function isNotificationKind(kind: string): kind is NotificationKind {
  return (NOTIFICATION_KINDS as readonly string[]).includes(kind);
}
