import { isWithin, type LocalDate, type Period } from '#libs/calendar';

/**
 * “Regelwerte” that rules read. Each value is a dated row with a source: a change of law is a new row, not a release.
 * Units are part of the key.
 */
export const PARAMETER_KEYS = [
  /** IntV §7(4): a course shall start within six weeks of registration. Also the horizon of coverage. */
  'waiting.deadline-days',
  /** DeuFöV §9(3): four weeks for Berufssprachkurse. */
  'waiting.vocational-deadline-days',
  /** Own rule: figures older than this are marked as stale. */
  'freshness.stale-days',
  /** Own rule: figures older than this leave search and coverage. */
  'freshness.excluded-days',
  /** Own rule: people who cannot be placed before a gap opens. */
  'gap.minimum-people',
  /** Own rule: the longest wait (days) that opens a gap even for fewer people. */
  'gap.longest-wait-days',
  /** Own rule: checks in a row in which a gap must be covered before it closes. */
  'gap.checks-until-closed',
  /** Own rule: days in which a notice is to be answered. */
  'notice.deadline-days',
  /** Own rule: a gap is told again when it grew by at least this many people. */
  'notice.growth-people',
  /** Small cells: below this, members who may not see cases see no count. */
  'small-cell.member-threshold',
  /** Small cells: below this, the public sees no count. */
  'small-cell.public-threshold',
  /** Own rule: whether courses, coverage and waiting times are open data, 0 or 1. */
  'open-data.published',
  /** Trägerrundschreiben 08/2016: courses that begin within so many months are to be entered in KURSNET, … */
  'kursnet.ahead-months',
  /** … and looked at again after so many days. */
  'kursnet.refresh-days',
  /** Own rule: units a week from which KURSNET is told “Vollzeit”. */
  'kursnet.full-time-weekly-units',
  /** Detour factor on great-circle distance (median car detour 10-25 km, Swiss MTMC 2015). */
  'travel.detour-factor',
  /** Assumed door-to-door speed for estimated travel, km per hour. */
  'travel.estimated-speed-kmh',
  /** Own rule: how far, in metres as the crow flies, a stop of public transport may be to be named as a hint. */
  'stop.hint-metres',
  /** Zones of accessibility: a way of at most so many minutes, … */
  'accessibility.zone-1-minutes',
  'accessibility.zone-2-minutes',
  'accessibility.zone-3-minutes',
  /** … and what a person counts who lives in it (Luo & Qi 2009). */
  'accessibility.zone-1-weight',
  'accessibility.zone-2-weight',
  'accessibility.zone-3-weight',
  /** Days after their last state when a case is erased. */
  'retention.case-days-after-end',
  /** Days after the last activity when a case is erased at the latest (AufenthG §88a practice: six months). */
  'retention.case-days-after-activity',
  /** Days that audit lines are kept (IntV §8(5): six months). */
  'retention.audit-days',
  /** Own rule: what each criterion of the yearly selection weighs (after Lindau), … */
  'selection.need-weight',
  'selection.reach-weight',
  'selection.effect-weight',
  'selection.resources-weight',
  'selection.feasibility-weight',
  /** … from which deviation on its members disagree, points, … */
  'selection.disputed-deviation-points',
  /** … from which means on a measure is suggested as Schwerpunkt, … */
  'selection.priority-points',
  /** … or as Quick-Win, … */
  'selection.quick-win-points',
  /** … which takes no longer, months. */
  'selection.quick-win-months',
  /** Days before the start when a course below its minimum counts as at risk. */
  'offering.at-risk-days',
  /** BAMF statutory maximum of a course (IntV §14(2)). */
  'offering.maximum-size',
  /** DeuFöV §8(2): a vocational language course is run once this many are registered. */
  'offering.vocational-start-registrations',
  /** Units of 45 minutes each week that are usual at most (DeuFöV, and practice of Integrationskurse). */
  'offering.most-weekly-units',
  /** Own rule: courses that begin so near to each other are perhaps the same, days. */
  'offering.same-course-days',
  /** IntV §4a(2): Kinderbeaufsichtigung is for children who do not go to school yet, years of age. */
  'childcare.school-age-years',
  /** Own rule: working days in which an offer of a place is to be answered. */
  'offer.answer-working-days',
  /** Own rule: working days before the deadline of an offer when the office is reminded. */
  'offer.reminder-working-days',
  /** Own rule: offers without an answer, in a row, after which a person is paused as not reachable. */
  'offer.lapses-until-pause',
  /** Share of the places of a course that may be given by lawful priority, percent (IntV §7(4) S.4; the county sets it). */
  'waiting-list.priority-share-percent',
  /** Own rule: working days in which an addressed provider answers a referral. */
  'referral.answer-working-days',
  /** Own rule: days after its decision that the link of a client still shows an offer. */
  'client-link.days-after-decision',
  /** Weights of planning, points: what a placed person counts, … */
  'planning.person-points',
  /** … each week that they waited, … */
  'planning.waited-week-points',
  /** … of which no more than this many count, … */
  'planning.most-waited-weeks',
  /** … and lawful priority; */
  'planning.lawful-priority-points',
  /** what each minute of travel costs, … */
  'planning.travel-minute-points',
  /** … each day until the start, … */
  'planning.day-until-start-points',
  /** … each new course, … */
  'planning.course-points',
  /** … and each new Kinderbeaufsichtigung. */
  'planning.childcare-points',
  /** Own rule: weeks that a provider needs before a proposed course can begin. */
  'planning.lead-weeks',
  /** Own rule: smallest group of a proposed course. */
  'planning.minimum-size',
  /** Own rule: children's places of a proposed Kinderbeaufsichtigung. */
  'planning.childcare-places',
  /** Own rule: how long the solver may look for a better plan, seconds. */
  'planning.solver-seconds',
  /** Own rule: starts farther apart than this are not proposed to be joined, days. */
  'planning.merge-days-apart',
  /** Own rule: units of 45 minutes each week of a course that is planned by day, … */
  'planning.weekly-units',
  /** … and in the evening. */
  'planning.evening-weekly-units',
  /** Own rule: days before its start on which it is decided whether a course taken over from a proposal comes about. */
  'planning.decide-days-before',
  /** Own rule: days before the start from which a course below its minimum is told as Hinweis, … */
  'planning.risk-notice-days',
  /** … as Warnung, … */
  'planning.risk-warning-days',
  /** … and as Alarm, to the BAMF coordinator too. */
  'planning.risk-alarm-days',
  /** Own rule: the answers to offers of so many weeks say how many are usually accepted, … */
  'planning.acceptance-weeks',
  /** … where there are at least so many; … */
  'planning.acceptance-least-answers',
  /** … assumption: this share otherwise, percent. */
  'planning.acceptance-percent',
  /** Assumption: where no other course is known, people would wait so long for one, weeks. */
  'planning.wait-without-course-weeks',
  /** Assumption: of those who finish an Alphabetisierungskurs so many go on to a general course, percent. */
  'forecast.literacy-to-general-percent',
  /** Assumption: of those who finish a general course so many go on to a Berufssprachkurs, percent. */
  'forecast.general-to-vocational-percent',
  /** Own rule: days in which a provider may correct the result of a placement test. */
  'placement-test.correction-days',
  /** Own rule: days after a placement test when its date and bookings are erased. */
  'retention.placement-test-days',
  /** IntV §20(2): years that an approval of a Kursträger holds at most. */
  'approval.longest-years',
  /** Own rule: characters that the statement of a Wirkungsziel should not exceed. */
  'goal.longest-statement',
  /** Own rule: results of an anonymous survey are shown from so many sheets, and answers to a question from so many. */
  'survey.anonymous-minimum',
  /** Own rule: days before the end of a survey on which those who have not answered are reminded, … */
  'survey.reminder-days-before-close',
  /** … and once more. */
  'survey.last-reminder-days-before-close',
  /** Own rule: days after the end of a survey when addresses of further actors, links and sheets never sent are erased. */
  'survey.address-retention-days',
  /** Own rule: days before a meeting on which those invited are reminded. */
  'meeting.reminder-days',
  /** Own rule: days before it is due that the owner of a task is reminded, … */
  'meeting.task-soon-days',
  /** … and days after which it is reminded once more. */
  'meeting.task-long-overdue-days',
  /** Own rule: days between two reviews of a measure, … */
  'review.interval-days',
  /** … days before the day on which who carries it is reminded first, … */
  'review.first-reminder-days',
  /** … and last. */
  'review.last-reminder-days',
  /** Kostenbeitrag per UE in euro (IntV §9(1)). */
  'money.contribution-per-unit-eur',
  /** Walking distance from which travel costs are granted, km. */
  'money.travel-cost-km',
  /** Own rule: how large a file of the concept or of a committee may be, MB of 1024 * 1024 bytes. */
  'document.largest-megabytes',
  /** Own rule: days in which an invitation to an account may be accepted. */
  'sign-in.invitation-days',
  /** Own rule: whether accounts of a kind of organisation need a second factor, 1 or 0. */
  'sign-in.second-factor-provider',
  'sign-in.second-factor-counselling',
  'sign-in.second-factor-jobcenter',
  'sign-in.second-factor-social-welfare-office',
  'sign-in.second-factor-immigration-office',
  'sign-in.second-factor-bamf',
  'sign-in.second-factor-district',
  'sign-in.second-factor-steering-group',
] as const;

/** One of {@link PARAMETER_KEYS}. */
export type ParameterKey = (typeof PARAMETER_KEYS)[number];

/** “Regelwert”: one dated value with the place it comes from. */
export interface RuleParameter extends Period {
  readonly key: ParameterKey;
  readonly value: number;
  readonly source: string;
}

/**
 * The value in force on a day. Where two rows hold, the one that began later wins (the law's own “lex posterior”).
 * Throws a RangeError where none holds: a rule without its number must not guess.
 */
export function parameterAt(rows: readonly RuleParameter[], key: ParameterKey, day: LocalDate): number {
  return rowAt(rows, key, day).value;
}

/** “Fundstelle” of the value in force on a day, for people who are told of it. Throws a RangeError where none holds. */
export function sourceAt(rows: readonly RuleParameter[], key: ParameterKey, day: LocalDate): string {
  return rowAt(rows, key, day).source;
}

function rowAt(rows: readonly RuleParameter[], key: ParameterKey, day: LocalDate): RuleParameter {
  let found: RuleParameter | undefined;
  for (const row of rows) {
    if (row.key === key && isWithin(row, day) && (found === undefined || row.from > found.from)) found = row;
  }
  if (found === undefined) throw new RangeError(`no rule parameter ${key} in force on ${day}`);
  return found;
}
