import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { WrongSettings } from './platform/config/read-settings.js';
import { announce } from './platform/http/prepare-http.js';
import { WorkerModule } from './worker.module.js';

try {
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  announce(app, 'worker');
} catch (error) {
  process.stderr.write(
    `${error instanceof WrongSettings ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
