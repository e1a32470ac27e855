import { Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { ClockModule } from './clock/clock.module.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { loggingModule } from './logging/logging.module.js';
import { MailModule } from './mail/mail.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { SecretsModule } from './secrets/secrets.module.js';
import { VirusScanModule } from './virus-scan/virus-scan.module.js';

/** The service shaft, as every process needs it. */
@Module({
  imports: [
    ConfigModule,
    loggingModule(),
    ClockModule,
    DatabaseModule,
    OutboxModule,
    AuditModule,
    MailModule,
    SecretsModule,
    VirusScanModule,
  ],
})
export class PlatformModule {}
