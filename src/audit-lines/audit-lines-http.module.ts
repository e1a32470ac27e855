import { Module } from '@nestjs/common';
import { ListAuditLines } from './application/list-audit-lines.js';
import { AuditLinesController } from './http/audit-lines.controller.js';
import { AuditLineQuery } from './persistence/audit-line.query.js';

/** Reading the protocol. Writing it is the platform's. */
@Module({ providers: [AuditLineQuery, ListAuditLines], controllers: [AuditLinesController] })
export class AuditLinesHttpModule {}
