import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitteesModule } from '../committees/index.js';
import { ConceptsModule } from '../concepts/index.js';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { GapNotificationsModule } from '../gap-notifications/index.js';
import { MeasureReviewsModule } from '../measure-reviews/index.js';
import { YearlySelectionsModule } from '../yearly-selections/index.js';
import { MeasuresModule } from '../measures/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PlanningModule } from '../planning/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AddActionPoint } from './application/add-action-point.js';
import { AddAgendaItem } from './application/add-agenda-item.js';
import { AnswerMeeting } from './application/answer-meeting.js';
import { BeginMinutes } from './application/begin-minutes.js';
import { CancelMeeting } from './application/cancel-meeting.js';
import { ChangeAgendaItem } from './application/change-agenda-item.js';
import { ChangeMeeting } from './application/change-meeting.js';
import { ChooseInvitees } from './application/choose-invitees.js';
import { CorrectMinutes } from './application/correct-minutes.js';
import { DecideInMeeting } from './application/decide-in-meeting.js';
import { FindMeetingLink } from './application/find-meeting-link.js';
import { FindPublicMeetings } from './application/find-public-meetings.js';
import { HoldMeeting } from './application/hold-meeting.js';
import { InviteToMeeting } from './application/invite-to-meeting.js';
import { JudgeMeetings } from './application/judge-meetings.js';
import { KeepAgenda } from './application/keep-agenda.js';
import { KeepMinutes } from './application/keep-minutes.js';
import { ListActionPoints } from './application/list-action-points.js';
import { MoveAgendaItem } from './application/move-agenda-item.js';
import { NoteAttendance } from './application/note-attendance.js';
import { OpenMeetingCalendar } from './application/open-meeting-calendar.js';
import { PlanMeeting } from './application/plan-meeting.js';
import { PostMeetingLetter } from './application/post-meeting-letter.js';
import { PostTaskLetter } from './application/post-task-letter.js';
import { ReadAgendaFacts } from './application/read-agenda-facts.js';
import { ReadCourseFacts } from './application/read-course-facts.js';
import { ReadGapFacts } from './application/read-gap-facts.js';
import { ReadMeasureFacts } from './application/read-measure-facts.js';
import { ReadPapers } from './application/read-papers.js';
import { ReadPastFacts } from './application/read-past-facts.js';
import { RefillAgenda } from './application/refill-agenda.js';
import { ReleaseMinutes } from './application/release-minutes.js';
import { RemindOfActionPoints } from './application/remind-of-action-points.js';
import { RemindOfMeetings } from './application/remind-of-meetings.js';
import { SendInvitations } from './application/send-invitations.js';
import { SaveMeetings } from './application/save-meetings.js';
import { SavePapers } from './application/save-papers.js';
import { SettleActionPoint } from './application/settle-action-point.js';
import { ShowMeetings } from './application/show-meetings.js';
import { SubscribeMeetings } from './application/subscribe-meetings.js';
import { TellOfMeeting } from './application/tell-of-meeting.js';
import { WriteMeetingFile } from './application/write-meeting-file.js';
import { WriteMinutes } from './application/write-minutes.js';
import { ActionPointRow } from './persistence/action-point.entity.js';
import { ActionPointRepository } from './persistence/action-point.repository.js';
import { AgendaItemRow } from './persistence/agenda-item.entity.js';
import { AgendaRepository } from './persistence/agenda.repository.js';
import { InviteeRepository } from './persistence/invitee.repository.js';
import { MeetingCalendarRow } from './persistence/meeting-calendar.entity.js';
import { MeetingCalendarRepository } from './persistence/meeting-calendar.repository.js';
import { MeetingInviteeRow } from './persistence/meeting-invitee.entity.js';
import { MeetingLinkRow } from './persistence/meeting-link.entity.js';
import { MeetingRow } from './persistence/meeting.entity.js';
import { MeetingRepository } from './persistence/meeting.repository.js';
import { MinutesVersionRow } from './persistence/minutes-version.entity.js';
import { MinutesRepository } from './persistence/minutes.repository.js';

const ROWS = [
  ActionPointRow,
  AgendaItemRow,
  MeetingCalendarRow,
  MeetingInviteeRow,
  MeetingLinkRow,
  MeetingRow,
  MinutesVersionRow,
];

const REPOSITORIES = [
  ActionPointRepository,
  AgendaRepository,
  InviteeRepository,
  MeetingCalendarRepository,
  MeetingRepository,
  MinutesRepository,
];

/** What acts share; nobody else calls it. */
const SHARED = [
  SavePapers,
  ChooseInvitees,
  HoldMeeting,
  JudgeMeetings,
  KeepAgenda,
  KeepMinutes,
  PostMeetingLetter,
  PostTaskLetter,
  ReadAgendaFacts,
  ReadCourseFacts,
  ReadGapFacts,
  ReadMeasureFacts,
  ReadPapers,
  ReadPastFacts,
  SendInvitations,
  TellOfMeeting,
];

const ACTS = [
  DecideInMeeting,
  SaveMeetings,
  AddActionPoint,
  AddAgendaItem,
  AnswerMeeting,
  BeginMinutes,
  CancelMeeting,
  ChangeAgendaItem,
  ChangeMeeting,
  CorrectMinutes,
  FindMeetingLink,
  FindPublicMeetings,
  InviteToMeeting,
  ListActionPoints,
  MoveAgendaItem,
  NoteAttendance,
  OpenMeetingCalendar,
  PlanMeeting,
  RefillAgenda,
  ReleaseMinutes,
  RemindOfActionPoints,
  RemindOfMeetings,
  SettleActionPoint,
  ShowMeetings,
  SubscribeMeetings,
  WriteMeetingFile,
  WriteMinutes,
];

/** Meetings, their agenda, minutes and tasks: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature(ROWS),
    CommitteesModule,
    ConceptsModule,
    CourseTypesModule,
    CoverageModule,
    DecisionsModule,
    GapNotificationsModule,
    MeasuresModule,
    MeasureReviewsModule,
    YearlySelectionsModule,
    OrganisationsModule,
    PlanningModule,
    RuleParametersModule,
  ],
  providers: [...REPOSITORIES, ...SHARED, ...ACTS],
  exports: ACTS,
})
export class MeetingsModule {}
