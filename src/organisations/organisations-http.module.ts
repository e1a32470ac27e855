import { Module } from '@nestjs/common';
import { SignIn } from './application/sign-in.js';
import { SessionController } from './http/session.controller.js';
import { OrganisationsModule } from './organisations.module.js';

/** Routes of members and sessions. */
@Module({ imports: [OrganisationsModule], providers: [SignIn], controllers: [SessionController] })
export class OrganisationsHttpModule {}
