import { Injectable } from '@nestjs/common';
import type { Refusal } from '#libs/kernel';
import { acceptMunicipalities } from '#libs/region';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { RegionRepository } from '../persistence/region.repository.js';
import type { District, NewMunicipality, RegionSource } from '../region.js';

/** The areas of a district as they shall be from now on, with at least one source: the licences ask to name it. */
export interface ReplaceRegionsCommand {
  readonly district: District;
  readonly municipalities: readonly NewMunicipality[];
  readonly sources: readonly RegionSource[];
}

/**
 * “Gebietsstand ersetzen”, as a whole: what is not named any more goes, unless something still points at it. Refuses with
 * `municipalities-in-use` (and names them), `no-sources`, or what {@link acceptMunicipalities} refuses with.
 */
@Injectable()
export class ReplaceRegions {
  constructor(
    private readonly regions: RegionRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute({ district, municipalities, sources }: ReplaceRegionsCommand): Promise<void> {
    const accepted = acceptMunicipalities(district.key, municipalities);
    if (!accepted.ok) throw refused(accepted.refusal);
    if (sources.length === 0) throw refused({ code: 'no-sources' });
    await this.transaction.run(async () => {
      await this.transaction.holdLock('regions');
      await this.regions.save(district, municipalities);
      const kept = municipalities.map(({ ags }) => ags);
      const inUse = await this.regions.findInUse(kept);
      if (inUse.length > 0)
        throw refused({ code: 'municipalities-in-use', facts: { names: inUse.join(', ') } });
      await this.regions.removeAllBut(district, kept);
      await this.regions.replaceSources(sources, this.clock.now());
      await this.audit.record({
        actor: null,
        act: 'regions-replaced',
        subjectKind: 'district',
        subjectId: district.key,
        facts: { municipalities: municipalities.length },
      });
    });
  }
}

const SENTENCES: Readonly<Record<string, (facts: NonNullable<Refusal['facts']>) => string>> = {
  'no-municipalities': () => 'Der Gebietsstand enthält keine Gemeinden dieses Landkreises.',
  'municipality-of-another-district': (facts) =>
    `Die Gemeinde ${facts['name']} (${facts['ags']}) gehört nicht zu diesem Landkreis.`,
  'municipality-twice': (facts) => `Die Gemeinde ${facts['name']} (${facts['ags']}) kommt doppelt vor.`,
  'no-sources': () => 'Zum Gebietsstand fehlt die Angabe der Datenquelle.',
  'municipalities-in-use': (facts) =>
    `Diese Gemeinden fehlen im neuen Gebietsstand, werden aber noch von Kursorten, Fällen oder Meldungen verwendet: ${facts['names']}.`,
};

function refused(refusal: Refusal): Refused {
  const kind = refusal.code === 'municipalities-in-use' ? 'conflict' : 'invalid';
  return new Refused(kind, refusal, SENTENCES[refusal.code]?.(refusal.facts ?? {}) ?? refusal.code);
}
