import { Global, Module } from '@nestjs/common';
import { SecretBox } from './secret-box.js';

/** For every process: what the platform must read again and nobody else may. */
@Global()
@Module({ providers: [SecretBox], exports: [SecretBox] })
export class SecretsModule {}
