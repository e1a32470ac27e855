import { REMIND_REVIEWS_QUEUE } from './measure-reviews/index.js';
import { CHECK_COVERAGE_GAPS_QUEUE } from './coverage/index.js';
import { FREEZE_INDICATORS_QUEUE, REMIND_OF_VALUES_QUEUE } from './indicators/index.js';
import { SEND_MAIL_DIGESTS_QUEUE } from './notifications/index.js';
import { REFRESH_OFFERING_DOCUMENTS_QUEUE, REQUEST_FRESHNESS_QUEUE } from './offerings/index.js';
import { REMIND_OF_MEETINGS_QUEUE } from './meetings/index.js';
import { FILL_COURSES_QUEUE, KEEP_OFFER_DEADLINES_QUEUE } from './place-offers/index.js';
import type { ScheduleLine } from './platform/queue/schedule-line.js';
import { HANDLE_EVENT_QUEUE } from './platform/outbox/handle-event.job.js';
import { RELAY_OUTBOX_QUEUE } from './platform/outbox/relay-outbox.job.js';
import { PLAN_COURSE_STARTS_QUEUE, WATCH_PLANNED_COURSES_QUEUE } from './planning/index.js';
import { WATCH_REFERRAL_DEADLINES_QUEUE } from './referrals/index.js';
import { ERASE_EXPIRED_QUEUE } from './retention/index.js';
import { CHECK_STATES_QUEUE } from './self-checks/index.js';
import { KEEP_SURVEY_DAYS_QUEUE, REMIND_SURVEY_QUEUE } from './surveys/index.js';
import { DELIVER_WEBHOOK_QUEUE, RELAY_WEBHOOKS_QUEUE } from './webhooks/index.js';
import { RECORD_TRENDS_QUEUE } from './trends/index.js';

/** “Was läuft wann”: the one page. Written into the queues at each start of a worker; times are those of Europe/Berlin. */
export const SCHEDULE: readonly ScheduleLine[] = [
  { queue: RELAY_OUTBOX_QUEUE, everyMilliseconds: 1000, purpose: 'Ereignisse aus dem Postausgang zustellen' },
  {
    queue: RELAY_WEBHOOKS_QUEUE,
    everyMilliseconds: 5000,
    purpose: 'Wartende Zustellungen an Webhooks losschicken',
  },
  {
    queue: REFRESH_OFFERING_DOCUMENTS_QUEUE,
    cron: '5 0 * * *',
    purpose: 'Kursangebote auf den neuen Tag bringen',
  },
  {
    queue: KEEP_OFFER_DEADLINES_QUEUE,
    everyMilliseconds: 30_000,
    purpose: 'Platzangebote verfallen lassen und an sie erinnern',
  },
  {
    queue: RECORD_TRENDS_QUEUE,
    cron: '10 0 * * *',
    purpose: 'Für die Auswertung zählen, wer wartet und welche Kurse begonnen haben',
  },
  {
    queue: FREEZE_INDICATORS_QUEUE,
    cron: '40 0 * * *',
    purpose: 'Indikatoren am Tag nach ihrem Stichtag aus dem Betrieb festhalten',
  },
  {
    queue: REMIND_OF_VALUES_QUEUE,
    cron: '15 7 * * *',
    purpose: 'An Messwerte erinnern, die nach ihrem Stichtag noch fehlen',
  },
  {
    queue: KEEP_SURVEY_DAYS_QUEUE,
    cron: '20 0 * * *',
    purpose: 'Befragungen an ihrem ersten Tag öffnen und nach ihrem letzten schließen',
  },
  {
    queue: REMIND_SURVEY_QUEUE,
    cron: '30 7 * * *',
    purpose: 'An Befragungen erinnern, die noch nicht beantwortet sind',
  },
  {
    queue: FILL_COURSES_QUEUE,
    cron: '15 0 * * *',
    purpose: 'Freie Plätze der gemeinsamen Warteliste anbieten',
  },
  {
    queue: CHECK_COVERAGE_GAPS_QUEUE,
    cron: '30 2 * * *',
    purpose: 'Versorgungslücken prüfen und melden',
  },
  {
    queue: PLAN_COURSE_STARTS_QUEUE,
    cron: '0 3 * * *',
    purpose: 'Kursstarts vorschlagen, die am meisten Bedarf decken',
  },
  {
    queue: WATCH_REFERRAL_DEADLINES_QUEUE,
    cron: '30 6 * * *',
    purpose: 'Fristen von Fällen überwachen und Stellen erinnern',
  },
  {
    queue: WATCH_PLANNED_COURSES_QUEUE,
    cron: '45 6 * * *',
    purpose: 'Über übernommene Kursvorschläge entscheiden und vor gefährdeten Kursen warnen',
  },
  {
    queue: REMIND_OF_MEETINGS_QUEUE,
    cron: '15 7 * * *',
    purpose: 'An Sitzungen und an Aufgaben daraus erinnern',
  },
  {
    queue: REMIND_REVIEWS_QUEUE,
    cron: '50 6 * * *',
    purpose: 'An fällige Überprüfungen von Maßnahmen erinnern',
  },
  {
    queue: REQUEST_FRESHNESS_QUEUE,
    cron: '0 7 * * 1',
    purpose: 'Kursträger fragen, ob ihre freien Plätze noch stimmen',
  },
  {
    queue: SEND_MAIL_DIGESTS_QUEUE,
    cron: '0 7 * * *',
    purpose: 'Tagesübersichten an die schicken, die sie gewählt haben',
  },
  {
    queue: CHECK_STATES_QUEUE,
    cron: '0 4 * * *',
    purpose: 'Nach Zuständen suchen, die es nicht geben kann',
  },
  { queue: ERASE_EXPIRED_QUEUE, cron: '30 3 * * *', purpose: 'Löschen, was lange genug aufbewahrt wurde' },
];

/** “Alle Warteschlangen”: those of the schedule, and those that are filled whenever something happens. Shown to administrators. */
export const QUEUES: readonly ScheduleLine[] = [
  ...SCHEDULE,
  { queue: HANDLE_EVENT_QUEUE, purpose: 'Ereignisse verarbeiten und E-Mails versenden' },
  { queue: DELIVER_WEBHOOK_QUEUE, purpose: 'Zustellungen an Webhooks, eine nach der anderen' },
];
