import { Injectable } from '@nestjs/common';
import type { DisclosedBeforeAndAfter, DisclosedWhatIf, SupposedChange } from '#libs/coverage';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { ReadWhatIf } from '../../planning/index.js';
import { FindSites, type Site } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import type { Act } from '../runner.js';
import { WrongUsage } from '../wrong-usage.js';
import { knownFormat } from './known-format.js';
import type { SupposedChangeWords, SupposedCourseWords } from './supposed-words.js';

/** One Kurstyp, and all that is supposed together. */
export interface WhatIfInput {
  readonly format: string;
  readonly course: readonly SupposedCourseWords[];
  readonly morePlaces: readonly SupposedChangeWords[];
  readonly childcare: readonly SupposedChangeWords[];
  readonly shift: readonly SupposedChangeWords[];
}

/** Before and after, with the names of the Gemeinden. */
export interface WhatIfResult extends Omit<DisclosedWhatIf, 'municipalities'> {
  readonly formatTitle: string;
  readonly municipalities: readonly (DisclosedBeforeAndAfter & { readonly name: string })[];
}

/** “Was wäre, wenn” on the data of today. Nothing is saved. */
@Injectable()
export class WhatIfCommand implements Act<WhatIfInput, WhatIfResult> {
  constructor(
    private readonly readWhatIf: ReadWhatIf,
    private readonly courseTypes: FindCourseTypes,
    private readonly sites: FindSites,
    private readonly offerings: FindOfferings,
    private readonly regions: FindRegions,
  ) {}

  async execute(input: WhatIfInput): Promise<WhatIfResult> {
    const { code, title } = knownFormat(await this.courseTypes.formats(), input.format);
    const changes = await this.changesOf(input);
    if (changes.length === 0) {
      throw new WrongUsage(
        'Was soll anders sein? Bitte --course, --more-places, --childcare oder --shift angeben.',
      );
    }
    const names = new Map((await this.regions.municipalities()).map(({ ags, name }) => [ags, name]));
    const answer = await this.readWhatIf.execute(changes, code);
    return {
      ...answer,
      formatTitle: title,
      municipalities: answer.municipalities.map((row) => ({ ...row, name: names.get(row.ags) ?? row.ags })),
    };
  }

  private async changesOf(input: WhatIfInput): Promise<readonly SupposedChange[]> {
    const [sites, offerings] = await Promise.all([this.sites.all(), this.offerings.live()]);
    const idOf = (named: string): string => findOffering(offerings, named).id;
    return [
      ...input.course.map(({ site, ...course }) => ({
        ...course,
        kind: 'new-course' as const,
        formatCode: input.format,
        siteId: findSite(sites, site).id,
      })),
      ...input.morePlaces.map(({ offering, amount }) => ({
        kind: 'more-places' as const,
        offeringId: idOf(offering),
        places: amount,
      })),
      ...input.childcare.map(({ offering, amount }) => ({
        kind: 'childcare' as const,
        offeringId: idOf(offering),
        places: amount,
      })),
      ...input.shift.map(({ offering, amount }) => ({
        kind: 'shift-start' as const,
        offeringId: idOf(offering),
        days: amount,
      })),
    ];
  }
}

/** By id, or by a part of “name, town” that only one has. */
function findSite(sites: readonly Site[], named: string): Site {
  const wanted = named.toLocaleLowerCase('de');
  const found = sites.filter(
    ({ id, name, town }) => id === named || `${name} ${town}`.toLocaleLowerCase('de').includes(wanted),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const choices = (found.length === 0 ? sites : found)
    .map(({ name, town }) => `„${name} ${town}“`)
    .join(', ');
  throw new WrongUsage(
    found.length === 0
      ? `Einen Kursort „${named}“ gibt es nicht. Bekannt sind: ${choices}.`
      : `„${named}“ passt auf mehrere Kursorte: ${choices}.`,
  );
}

/** By id, or by the number that its provider gave it, where only one has it. */
function findOffering(offerings: readonly OfferingRecord[], named: string): OfferingRecord {
  const found = offerings.filter(({ id, externalKey }) => id === named || externalKey === named);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new WrongUsage(
    found.length === 0
      ? `Ein laufendes oder geplantes Kursangebot „${named}“ gibt es nicht.`
      : `Die Kursnummer „${named}“ haben mehrere Träger. Bitte die Kennung des Kursangebots angeben.`,
  );
}
