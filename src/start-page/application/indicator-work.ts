import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { gatherToDo } from '#libs/to-do';
import { ReadIndicators } from '../../indicators/index.js';
import type { StartPagePart } from '../start-page.js';

/** “Welche Messwerte fehlen”: of indicators for which the organisation is responsible, once a cut-off day is over. */
@Injectable()
export class IndicatorWork {
  constructor(private readonly indicators: ReadIndicators) {}

  async execute(actor: Actor): Promise<StartPagePart> {
    const due = (await this.indicators.all(actor, null)).filter(
      (one) =>
        one.due.length > 0 &&
        one.mayMeasure &&
        one.indicator.responsibleOrganisationId === actor.organisationId,
    );
    return {
      toDos: gatherToDo(
        'enter-value',
        due.map(({ indicator: { id, name }, due: [first] }) => ({
          id,
          label: name,
          dueOn: first?.day ?? null,
        })),
      ),
      figures: [],
    };
  }
}
