import { Injectable } from '@nestjs/common';
import { CarryOut } from '../../work-runs/index.js';
import type { GapCheckRequested } from '../events/gap-check-requested.event.js';
import { CheckCoverageGaps, type CheckOutcome } from './check-coverage-gaps.js';

const STEPS = [
  'Der Stand von Angebot und Bedarf wird aufgenommen.',
  'Der Bedarf wird auf die freien Plätze verteilt.',
  'Die Lücken werden mit der letzten Prüfung verglichen.',
  'Das Ergebnis wird festgehalten.',
] as const;

/**
 * “Angeforderte Prüfung ausführen”, with its progress where a person waits for it. The check commits for itself; should its worker die before
 * the run is ended, it is made again, which changes nothing.
 */
@Injectable()
export class CarryOutGapCheck {
  constructor(
    private readonly carryOut: CarryOut,
    private readonly checkCoverageGaps: CheckCoverageGaps,
  ) {}

  async execute({ date, workRunId }: GapCheckRequested): Promise<void> {
    if (workRunId === null) await this.checkCoverageGaps.execute({ date });
    else
      await this.carryOut.execute(workRunId, async (tell) => {
        const onStep = (done: number): Promise<void> => tell(done, STEPS.length, STEPS[done] ?? '');
        return describe(await this.checkCoverageGaps.execute({ date, onStep }));
      });
  }
}

function describe({ opened, grown, persisting, closed }: CheckOutcome): string {
  const open = opened.length + grown.length + persisting.length;
  const parts = [`${opened.length} neu`, `${grown.length} größer`, `${closed.length} geschlossen`];
  return `${open === 1 ? '1 offene Lücke' : `${open} offene Lücken`}: ${parts.join(', ')}.`;
}
