import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditLineRow } from './audit-line.entity.js';
import { Audit } from './audit.js';

/** Gives the protocol to every room. */
@Global()
@Module({ imports: [TypeOrmModule.forFeature([AuditLineRow])], providers: [Audit], exports: [Audit] })
export class AuditModule {}
