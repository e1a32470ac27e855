import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import { AccountLimit } from './account-limit.js';
import { SessionUse } from './session-use.js';
import { Refused } from '../refusal/refused.js';
import {
  ROUTE_DEMAND,
  WITH_FIRST_PASSWORD,
  type RequestWithActor,
  type RouteDemand,
} from './route-permission.js';

/** Thrown where an account is needed and there is none: 401, so that the page can ask to sign in. */
export class NotSignedIn extends Error {}

/** First of the two checks of rights: may this kind of organisation use this route at all. The second judges the row. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessionUse: SessionUse,
    private readonly accountLimit: AccountLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const demand = this.reflector.get<RouteDemand | undefined>(ROUTE_DEMAND, context.getHandler());
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const actor = request.session?.get('actor');
    if (actor !== undefined) request.actor = actor;
    if (demand === 'public') return true;
    if (actor === undefined) throw new NotSignedIn();
    await this.accountLimit.count(actor.accountId);
    if (demand === undefined || !fulfils(actor, demand)) {
      throw new Refused('forbidden', { code: 'not-permitted' }, 'Ihre Organisation hat dieses Recht nicht.');
    }
    if (!this.isOpenWithFirstPassword(context)) refuseBeforeAccountIsInOrder(request);
    await this.sessionUse.note(request.session.sessionId);
    return true;
  }

  private isOpenWithFirstPassword(context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(WITH_FIRST_PASSWORD, context.getHandler()) === true;
  }
}

function refuseBeforeAccountIsInOrder({ session }: RequestWithActor): void {
  if (session.get('mustChangePassword') === true)
    throw new Refused(
      'forbidden',
      { code: 'password-change-needed' },
      'Bitte geben Sie sich zuerst ein eigenes Passwort.',
    );
  if (session.get('mustSetUpSecondFactor') === true)
    throw new Refused(
      'forbidden',
      { code: 'second-factor-needed' },
      'Bitte richten Sie zuerst einen zweiten Faktor ein.',
    );
}

function fulfils(actor: Actor, demand: Exclude<RouteDemand, 'public'>): boolean {
  if (demand === 'signed-in') return true;
  if (demand === 'administrator') return actor.isAdministrator;
  return isPermitted(actor.organisationKind, demand);
}
