import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CourseTypesModule } from '../course-types/index.js';
import { OfferingsModule } from '../offerings/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ProvidersModule } from '../providers/index.js';
import { PublicCoursesModule } from '../public-courses/index.js';
import { RuleParametersModule } from '../rule-parameters/index.js';
import { ComposeSheets } from './application/compose-sheets.js';
import { KeepDeliveries } from './application/keep-deliveries.js';
import { ListDueNotices } from './application/list-due-notices.js';
import { ListOutlets } from './application/list-outlets.js';
import { MarkEntered } from './application/mark-entered.js';
import { ReadOwnSheet } from './application/read-own-sheet.js';
import { UnmarkEntered } from './application/unmark-entered.js';
import { WriteOpenQcat } from './application/write-open-qcat.js';
import { KursnetDeliveriesController } from './http/kursnet-deliveries.controller.js';
import { KursnetController } from './http/kursnet.controller.js';
import { KursnetDeliveryRow } from './persistence/kursnet-delivery.entity.js';
import { KursnetDeliveryRepository } from './persistence/kursnet-delivery.repository.js';
import { KursnetMarkRow } from './persistence/kursnet-mark.entity.js';
import { KursnetMarkRepository } from './persistence/kursnet-mark.repository.js';

/** Enter once, publish to the Bundesagentur too. Only ever asked over HTTP; nothing is sent there from here. */
@Module({
  imports: [
    TypeOrmModule.forFeature([KursnetMarkRow, KursnetDeliveryRow]),
    RuleParametersModule,
    OrganisationsModule,
    CourseTypesModule,
    ProvidersModule,
    OfferingsModule,
    PublicCoursesModule,
  ],
  providers: [
    KursnetMarkRepository,
    KursnetDeliveryRepository,
    ComposeSheets,
    ReadOwnSheet,
    ListDueNotices,
    MarkEntered,
    UnmarkEntered,
    ListOutlets,
    KeepDeliveries,
    WriteOpenQcat,
  ],
  controllers: [KursnetController, KursnetDeliveriesController],
})
export class KursnetHttpModule {}
