import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import { discloseWhatIf, whatIf, type DisclosedWhatIf } from '#libs/coverage';
import { TakeSnapshot } from '../../coverage/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { CourseProposal } from '../plan.js';
import { FindProposals } from './find-proposals.js';
import { NamingRules } from './naming-rules.js';

/** “Wirkung eines Kursvorschlags” on its Kurstyp, small numbers hidden. */
export interface ProposalEffect extends DisclosedWhatIf {
  /** The day of the map: today, or the first on which the start lies within the horizon. */
  readonly date: LocalDate;
  readonly formatCode: string;
}

/**
 * “Wirkung eines Kursvorschlags lesen”: the coverage without and with its course. Nothing is saved. Refuses one that is not there, and
 * one whose course counts already or never came (`proposal-is-decided`).
 */
@Injectable()
export class ReadProposalEffect {
  constructor(
    private readonly findProposals: FindProposals,
    private readonly takeSnapshot: TakeSnapshot,
    private readonly rules: NamingRules,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(id: string): Promise<ProposalEffect> {
    const found = (await this.findProposals.execute()).find(({ proposal }) => proposal.id === id);
    if (found === undefined) throw notFound('Diesen Kursvorschlag');
    const { proposal } = found;
    if (proposal.state !== 'open' && proposal.state !== 'taken-over') throw isDecided();
    const { formatCode, startsOn } = proposal;
    const today = this.clock.today();
    const snapshot = await this.transaction.runOnSnapshot(async () => {
      const now = await this.takeSnapshot.execute(today);
      const date = addDays(startsOn, -now.settings.horizonDays);
      return date > today ? this.takeSnapshot.execute(date) : now;
    });
    const associations = new Map(snapshot.municipalities.map((one) => [one.ags, one.associationKey]));
    const effect = whatIf(snapshot, [courseOf(proposal)], formatCode);
    const threshold = await this.rules.smallCellThreshold();
    return { date: snapshot.today, formatCode, ...discloseWhatIf(effect, associations, threshold) };
  }
}

function courseOf({ siteId, formatCode, level, startsOn, ...proposal }: CourseProposal) {
  const { maximumSize: places, dayparts, childcarePlaces } = proposal;
  return {
    kind: 'new-course',
    siteId,
    formatCode,
    level,
    startsOn,
    places,
    dayparts,
    childcarePlaces,
  } as const;
}

function isDecided(): Refused {
  return new Refused(
    'conflict',
    { code: 'proposal-is-decided' },
    'Über diesen Vorschlag ist entschieden: Sein Kurs zählt schon in der Versorgung mit, oder er kam nicht zustande.',
  );
}
