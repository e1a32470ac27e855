import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../config/settings.js';
import { CountFailedMails } from './count-failed-mails.js';
import { MailsController } from './http/mails.controller.js';
import { ForgetMailsWhenErased } from './forget-mails-when-erased.js';
import { MailRow } from './mail.entity.js';
import { MAIL_FOLDER } from './mail-file.js';
import { Mailer } from './mailer.js';
import { FileMailer, SmtpMailer } from './nodemailer-mailers.js';
import { Post } from './post.js';
import { ReadMails } from './read-mails.js';
import { SendMailAgain } from './send-mail-again.js';
import { SendMail } from './send-mail.js';
import { SendMailWhenPosted } from './send-mail-when-posted.js';

/** For every process: writing mails into the journal. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MailRow])],
  providers: [Post, CountFailedMails],
  exports: [Post, CountFailedMails],
})
export class MailModule {}

/** For the HTTP process: the journal, for administrators. */
@Module({ providers: [ReadMails, SendMailAgain], controllers: [MailsController] })
export class MailHttpModule {}

/** For the worker: sending them, by SMTP or into the file mailbox. */
@Module({
  providers: [
    SendMail,
    SendMailWhenPosted,
    ForgetMailsWhenErased,
    {
      provide: Mailer,
      inject: [Settings],
      useFactory: (settings: Settings): Mailer =>
        settings.SMTP_URL === undefined
          ? new FileMailer(join(settings.DATA_DIR, MAIL_FOLDER), settings.MAIL_FROM)
          : new SmtpMailer(settings.SMTP_URL, settings.MAIL_FROM),
    },
  ],
})
export class MailJobsModule {}
