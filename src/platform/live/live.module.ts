import { Global, Module } from '@nestjs/common';
import { LiveChanges } from './live-changes.js';
import { LiveRow } from './live-row.js';

/** For the HTTP process: rows that are shown while they change. */
@Global()
@Module({ providers: [LiveChanges, LiveRow], exports: [LiveRow] })
export class LiveModule {}
