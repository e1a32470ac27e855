import 'reflect-metadata';
import { DiscoveryService, MetadataScanner, ModulesContainer, NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { ListRoutes } from './platform/auth/list-routes.js';
import { writeRightsPage } from './platform/auth/write-rights-page.js';
import { describeApi } from './platform/http/api-description.js';

/**
 * Prints the OpenAPI document of the interface, or with the word `rights` the page of who may do what. Needs no database: nothing
 * is started, only looked at.
 */
const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
});
const text = process.argv.includes('rights')
  ? writeRightsPage(listRoutes())
  : `${JSON.stringify(describeApi(app), null, 2)}\n`;
process.stdout.write(text, () => process.exit(0));

/** In a preview nothing is instantiated, so the lister gets what it needs by hand. */
function listRoutes(): ReturnType<ListRoutes['all']> {
  const discovery = new DiscoveryService(app.get(ModulesContainer));
  return new ListRoutes(discovery, new MetadataScanner(), new Reflector()).all();
}
