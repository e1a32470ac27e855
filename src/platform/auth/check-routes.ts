import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_DEMAND } from './route-permission.js';

/** Refuses to start when a route says neither a permission nor that it is public. */
@Injectable()
export class CheckRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ instance, name }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => this.isOpenRoute(prototype[method]))
        .map((method) => `${name}.${method}`);
    });
    if (open.length > 0)
      throw new Error(`routes without @Allow, @SignedIn, @AdministratorOnly or @Public: ${open.join(', ')}`);
  }

  private isOpenRoute(handler: (() => unknown) | undefined): boolean {
    return (
      handler !== undefined &&
      this.reflector.get<unknown>(PATH_METADATA, handler) !== undefined &&
      this.reflector.get<unknown>(ROUTE_DEMAND, handler) === undefined
    );
  }
}
