import { Injectable, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_DEMAND, type RouteDemand } from './route-permission.js';

/** One address of the interface and what it demands. */
export interface Route {
  readonly method: string;
  /** With its parameters: `/api/v1/referrals/:id/end`. */
  readonly path: string;
  /** Undefined where nobody said; the server does not start then. */
  readonly demand: RouteDemand | undefined;
  /** Class and method, for messages. */
  readonly handler: string;
}

type Handler = (...given: readonly unknown[]) => unknown;

/** “Adressen auflisten”: every route of the controllers, as their metadata say, in the order of path and method. */
@Injectable()
export class ListRoutes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): readonly Route[] {
    const routes = this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, Handler>;
      return this.scanner
        .getAllMethodNames(prototype)
        .flatMap((name) => this.routesOf(metatype, name, prototype[name]));
    });
    return routes.sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  }

  private routesOf(controller: Function, name: string, handler: Handler | undefined): readonly Route[] {
    if (handler === undefined) return [];
    const paths = this.reflector.get<string | string[] | undefined>(PATH_METADATA, handler);
    if (paths === undefined) return [];
    const method = RequestMethod[this.reflector.get<RequestMethod>(METHOD_METADATA, handler)] ?? 'ALL';
    const demand = this.reflector.get<RouteDemand | undefined>(ROUTE_DEMAND, handler);
    const above = asList(this.reflector.get<string | string[]>(PATH_METADATA, controller));
    return above.flatMap((start) =>
      asList(paths).map((end) => ({
        method,
        path: joined(start, end),
        demand,
        handler: `${controller.name}.${name}`,
      })),
    );
  }
}

function asList(paths: string | readonly string[]): readonly string[] {
  return typeof paths === 'string' ? [paths] : paths;
}

function joined(start: string, end: string): string {
  const parts = [start, end].flatMap((path) => path.split('/')).filter((part) => part !== '');
  return `/${parts.join('/')}`;
}

function orderOf({ path, method }: Route): string {
  return `${path} ${method}`;
}
