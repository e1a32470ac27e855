import type { CaseRule, CaseTrace, ErasureRule } from '../erasure-rule.js';

/** Days of 24 hours, so that the time zone of a connection and the change of clocks make no difference. */
const BEFORE = '<= $1::timestamptz - make_interval(hours => 24 * $2)';

/** Long enough to look into what went wrong; the queue itself forgets failed jobs after as many days. */
const EVENT_DAYS = 30;
const MAIL_DAYS = 180;
const CALENDAR_DAYS = 180;
/** Long enough to see what became of one. */
const INVITATION_DAYS = 30;
/** So long somebody looks why a delivery did not arrive. */
const DELIVERY_DAYS = 30;
/** Long enough to look up what was brought in for the season before. */
const WORK_DAYS = 90;

/*
 * “Löschkonzept”: the one page that says what is erased when, in this order. It names tables of other rooms, so that whoever asks what
 * stays how long has one place to read. Counts of demand, gaps, checks and outcomes stay: they tell of nobody.
 *
 * A new table that belongs to a case needs nothing here: `referral_id … REFERENCES referral ON DELETE CASCADE`. One that only names a
 * case (no key) needs a line in CASE_TRACES; anything else that must go, a line in ERASURE_RULES and in `docs/datenschutz.md`.
 */

/** Which cases go. */
export const CASE_RULES: readonly CaseRule[] = [
  {
    name: 'ended-cases',
    days: 'retention.case-days-after-end',
    condition: `ended_at ${BEFORE}`,
  },
  {
    name: 'idle-cases',
    days: 'retention.case-days-after-activity',
    condition: `changed_at ${BEFORE}`,
  },
];

/** What goes with them. The protocol keeps who touched the id of a case until its own time is over (IntV §8(5)). */
export const CASE_TRACES: readonly CaseTrace[] = [
  {
    // The line stays for the count of mails, without its words and without the case. One that had not left yet never leaves.
    name: 'case-mails',
    sql: `UPDATE mail SET subject_ids = '{}', fact = 'erased.' || id, subject = 'Mit dem Fall gelöscht', text_body = '', html_body = '',
            last_error = NULL, state = CASE WHEN state = 'sent' THEN 'sent' ELSE 'withdrawn' END
          WHERE subject_ids && $1 RETURNING id`,
    isOfMails: true,
  },
  {
    // Also one that is not done: what it would tell is gone. An event tells of one case and names it by its id.
    name: 'case-events',
    sql: `DELETE FROM outbox_event
          WHERE payload::text LIKE ANY (SELECT '%' || gone || '%' FROM unnest($1::uuid[]) AS gone) RETURNING id`,
  },
];

/** What goes by itself. */
export const ERASURE_RULES: readonly ErasureRule[] = [
  {
    // A file that somebody brought and left lying: what a person wrote into it is not known. Nobody gets at it after 24 hours; here it goes.
    name: 'import-files',
    days: 0,
    sql: `DELETE FROM import_upload WHERE state <> 'taken-over' AND expires_at ${BEFORE} RETURNING 1`,
  },
  {
    name: 'import-history',
    days: WORK_DAYS,
    sql: `DELETE FROM import_upload WHERE taken_over_at ${BEFORE} RETURNING 1`,
  },
  {
    name: 'work-runs',
    days: WORK_DAYS,
    sql: `DELETE FROM work_run WHERE finished_at ${BEFORE} RETURNING 1`,
  },
  {
    // The papers of a test stay with its provider, who keeps them for three years; what it found is in the case.
    name: 'placement-test-bookings',
    days: 'retention.placement-test-days',
    sql: `DELETE FROM placement_test_booking USING placement_test test
          WHERE test.id = test_id AND test.ends_at ${BEFORE} RETURNING 1`,
  },
  {
    name: 'placement-tests',
    days: 'retention.placement-test-days',
    sql: `DELETE FROM placement_test WHERE ends_at ${BEFORE} RETURNING 1`,
  },
  {
    // What the version before left of subscribed searches; they are among the feeds now, and nobody asks here any more.
    name: 'course-calendars',
    days: CALENDAR_DAYS,
    sql: `DELETE FROM course_calendar WHERE read_at ${BEFORE} RETURNING 1`,
  },
  {
    // No calendar program asks for it any more; whoever misses it subscribes anew.
    name: 'calendar-feeds',
    days: CALENDAR_DAYS,
    sql: `DELETE FROM calendar_feed WHERE coalesce(read_at, renewed_at) ${BEFORE} RETURNING 1`,
  },
  {
    // A journal is for finding out why something did not arrive, not for keeping what was told.
    name: 'webhook-deliveries',
    days: DELIVERY_DAYS,
    sql: `DELETE FROM webhook_delivery WHERE made_at ${BEFORE} RETURNING 1`,
  },
  {
    // What was begun and never sent is no answer, and whoever came by the link for everybody and sent nothing leaves nothing.
    name: 'survey-drafts',
    days: 'survey.address-retention-days',
    sql: `DELETE FROM survey_invitation USING survey WHERE survey.id = survey_id AND origin = 'open' AND NOT is_answered
          AND survey.closed_on < ($1::timestamptz AT TIME ZONE 'Europe/Berlin')::date - $2::int RETURNING 1`,
  },
  {
    name: 'survey-links',
    days: 'survey.address-retention-days',
    sql: `DELETE FROM survey_link USING survey_invitation invitation, survey
          WHERE invitation.id = invitation_id AND survey.id = invitation.survey_id
          AND survey.closed_on < ($1::timestamptz AT TIME ZONE 'Europe/Berlin')::date - $2::int RETURNING 1`,
  },
  {
    name: 'survey-addresses',
    days: 'survey.address-retention-days',
    sql: `UPDATE survey_invitation SET mail_address = NULL FROM survey WHERE survey.id = survey_id AND mail_address IS NOT NULL
          AND survey.closed_on < ($1::timestamptz AT TIME ZONE 'Europe/Berlin')::date - $2::int RETURNING 1`,
  },
  {
    // The journal knew the same address; the line stays, so that the fact is not told again.
    name: 'survey-mails',
    days: 'survey.address-retention-days',
    sql: `UPDATE mail SET to_address = '', text_body = '', html_body = '',
            state = CASE WHEN mail.state = 'sent' THEN 'sent' ELSE 'withdrawn' END
          FROM survey WHERE mail.kind = 'survey' AND mail.fact LIKE 'survey.' || survey.id || '.%'
          AND mail.recipient_organisation_id IS NULL AND mail.to_address <> ''
          AND survey.closed_on < ($1::timestamptz AT TIME ZONE 'Europe/Berlin')::date - $2::int RETURNING mail.id`,
    isOfMails: true,
  },
  {
    name: 'audit-lines',
    days: 'retention.audit-days',
    sql: `DELETE FROM audit_line WHERE at ${BEFORE} RETURNING 1`,
  },
  {
    name: 'events',
    days: EVENT_DAYS,
    sql: `DELETE FROM outbox_event WHERE done_at ${BEFORE} RETURNING 1`,
  },
  {
    // A receipt keeps its event from being handled twice, so it outlives the event.
    name: 'event-receipts',
    days: EVENT_DAYS,
    sql: `DELETE FROM handled_event WHERE handled_at ${BEFORE}
          AND NOT EXISTS (SELECT 1 FROM outbox_event WHERE id = event_id) RETURNING 1`,
  },
  {
    name: 'sessions',
    days: 0,
    sql: `DELETE FROM session WHERE expire ${BEFORE} RETURNING 1`,
  },
  {
    // A link may show for some days what became of its offer; then nothing is left of it, also while its case goes on.
    name: 'client-links',
    days: 0,
    sql: `DELETE FROM client_link WHERE expires_at ${BEFORE} RETURNING 1`,
  },
  {
    name: 'sign-in-tries',
    days: 0,
    sql: `DELETE FROM login_attempt WHERE to_timestamp(expire / 1000.0) ${BEFORE} RETURNING 1`,
  },
  {
    // The line stays, so that the fact is not told again and notices keep their mail; a mail that never left keeps its words.
    name: 'mail-texts',
    days: MAIL_DAYS,
    sql: `UPDATE mail SET text_body = '', html_body = ''
          WHERE state IN ('sent', 'kept') AND created_at ${BEFORE} AND (text_body <> '' OR html_body <> '') RETURNING id`,
    isOfMails: true,
  },
  {
    // Whether somebody has read it matters only while there is something to read.
    name: 'mail-reading-marks',
    days: MAIL_DAYS,
    sql: `DELETE FROM read_mail USING mail WHERE mail.id = mail_id AND mail.created_at ${BEFORE} RETURNING 1`,
  },
  {
    name: 'account-invitations',
    days: INVITATION_DAYS,
    sql: `DELETE FROM account_invitation WHERE coalesce(accepted_at, withdrawn_at, expires_at) ${BEFORE} RETURNING 1`,
  },
  {
    name: 'freshness-requests',
    days: 0,
    sql: `DELETE FROM freshness_request WHERE expires_on < ($1::timestamptz AT TIME ZONE 'Europe/Berlin')::date - $2::int
          RETURNING 1`,
  },
];
