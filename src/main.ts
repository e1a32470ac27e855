import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { WrongSettings } from './platform/config/read-settings.js';
import { Settings } from './platform/config/settings.js';
import { httpAdapter } from './platform/http/http-adapter.js';
import { announce, prepareHttp } from './platform/http/prepare-http.js';

try {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, httpAdapter(), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  await prepareHttp(app);
  const settings = app.get(Settings);
  await app.listen(settings.PORT, settings.HOST);
  announce(app, 'http');
} catch (error) {
  process.stderr.write(
    `${error instanceof WrongSettings ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
