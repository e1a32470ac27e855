import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import { gapToDos } from '#libs/to-do';
import { Clock } from '../../platform/clock/clock.js';
import { ListGaps } from '../../gap-notifications/index.js';
import { figure, type StartPagePart } from '../start-page.js';

const OVERSEEING: readonly OrganisationKind[] = ['bamf', 'district'];
/** More open gaps than any county can look after; the page behind shows all. */
const MOST_GAPS = 500;

/** “Was bei Versorgungslücken ansteht”: of those that the organisation may see. */
@Injectable()
export class GapWork {
  constructor(
    private readonly listGaps: ListGaps,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<StartPagePart> {
    const filter = { state: 'open', formatCode: null, after: null, limit: MOST_GAPS } as const;
    const { cases } = await this.listGaps.execute(actor, filter);
    const overseesAll = OVERSEEING.includes(actor.organisationKind);
    const watcher = {
      organisationId: actor.organisationId,
      answers: isPermitted(actor.organisationKind, 'gap:answer') && actor.organisationKind !== 'district',
      overseesAll,
    };
    return {
      toDos: gapToDos(cases, watcher, this.clock.today()),
      figures: overseesAll ? [figure('gaps-open', cases.length)] : [],
    };
  }
}
