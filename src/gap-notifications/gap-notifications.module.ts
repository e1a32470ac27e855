import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { CoverageModule } from '../coverage/index.js';
import { MatchingModule } from '../matching/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { RegionsModule } from '../regions/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { AnswerGapByLink } from './application/answer-gap-by-link.js';
import { AnswerGap } from './application/answer-gap.js';
import { ComposeLetter } from './application/compose-letter.js';
import { DescribeOpenGaps } from './application/describe-open-gaps.js';
import { FindAnswerLink } from './application/find-answer-link.js';
import { FindGapCases } from './application/find-gap-cases.js';
import { FindNotices } from './application/find-notices.js';
import { FindRecipients } from './application/find-recipients.js';
import { FindReadableGaps } from './application/find-readable-gaps.js';
import { GiveAnswer } from './application/give-answer.js';
import { JudgeReadableGaps } from './application/judge-readable-gaps.js';
import { ListGapsForPaper } from './application/list-gaps-for-paper.js';
import { ListGaps } from './application/list-gaps.js';
import { NameGaps } from './application/name-gaps.js';
import { OpenAnswerLink } from './application/open-answer-link.js';
import { PrepareGapNotices } from './application/prepare-gap-notices.js';
import { ReadAnswerTimes } from './application/read-answer-times.js';
import { ReadGapContext } from './application/read-gap-context.js';
import { ReadGap } from './application/read-gap.js';
import { ReadNews } from './application/read-news.js';
import { StateGaps } from './application/state-gaps.js';
import { WriteGapNotice } from './application/write-gap-notice.js';
import { AskedGapsQuery } from './persistence/asked-gaps.query.js';
import { GapAnswerRow } from './persistence/gap-answer.entity.js';
import { GapAnswerRepository } from './persistence/gap-answer.repository.js';
import { GapNoticeItemRow } from './persistence/gap-notice-item.entity.js';
import { GapNoticeRow } from './persistence/gap-notice.entity.js';
import { GapNoticeRepository } from './persistence/gap-notice.repository.js';
import { ToldLinesQuery } from './persistence/told-lines.query.js';

/** Notices of gaps and the answers to them: tables and acts. */
@Module({
  imports: [
    TypeOrmModule.forFeature([GapNoticeRow, GapNoticeItemRow, GapAnswerRow]),
    RuleParametersModule,
    RegionsModule,
    MatchingModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    CoverageModule,
  ],
  providers: [
    GapNoticeRepository,
    GapAnswerRepository,
    ToldLinesQuery,
    AskedGapsQuery,
    ReadAnswerTimes,
    NameGaps,
    FindRecipients,
    FindGapCases,
    DescribeOpenGaps,
    JudgeReadableGaps,
    ReadGapContext,
    ListGaps,
    ListGapsForPaper,
    FindReadableGaps,
    StateGaps,
    ReadGap,
    GiveAnswer,
    AnswerGap,
    FindAnswerLink,
    OpenAnswerLink,
    AnswerGapByLink,
    ReadNews,
    ComposeLetter,
    WriteGapNotice,
    PrepareGapNotices,
    FindNotices,
  ],
  exports: [
    DescribeOpenGaps,
    ListGaps,
    ListGapsForPaper,
    FindReadableGaps,
    StateGaps,
    ReadGap,
    ReadGapContext,
    AnswerGap,
    OpenAnswerLink,
    AnswerGapByLink,
    PrepareGapNotices,
    FindNotices,
    ReadAnswerTimes,
  ],
})
export class GapNotificationsModule {}
