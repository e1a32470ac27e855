import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ListRoutes } from './list-routes.js';

/** Refuses to start when a route says neither a permission nor that it is public. */
@Injectable()
export class CheckRoutes implements OnApplicationBootstrap {
  constructor(private readonly routes: ListRoutes) {}

  onApplicationBootstrap(): void {
    const open = this.routes.all().filter(({ demand }) => demand === undefined);
    if (open.length === 0) return;
    const names = open.map(({ handler }) => handler).join(', ');
    throw new Error(`routes without @Allow, @SignedIn, @AdministratorOnly or @Public: ${names}`);
  }
}
