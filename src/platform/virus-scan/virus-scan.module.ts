import { Global, Module } from '@nestjs/common';
import { VirusScan } from './virus-scan.js';

/** For whatever room takes in files that others open. */
@Global()
@Module({ providers: [VirusScan], exports: [VirusScan] })
export class VirusScanModule {}
