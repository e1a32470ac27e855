import { Injectable } from '@nestjs/common';
import type { Section } from '#libs/course-catalogue';
import type { Actor } from '#libs/kernel';
import { Refused } from '../../platform/refusal/refused.js';
import type { OfferingRecord } from '../offering-record.js';
import { EditOffering } from './edit-offering.js';
import type { OfferingDetails } from './offering-details.js';
import { OwnSites } from './own-sites.js';
import type { SavedOffering } from './post-offering.js';

/** Free places as a provider corrects them: people in each named section, children in the Kinderbeaufsichtigung. */
export interface TakenPlaces {
  readonly sections: readonly {
    readonly number: number;
    readonly taken: number;
    /** What stood there when it was changed; where that is no longer so, the correction is refused. */
    readonly seen?: number | null;
  }[];
  readonly childcareTaken: number | null;
  readonly childcareSeen?: number | null;
}

/** “Kursangebot ändern”, wholly or only its free places, or just confirming that it is right. */
@Injectable()
export class ChangeOffering {
  constructor(
    private readonly edit: EditOffering,
    private readonly ownSites: OwnSites,
  ) {}

  async details(
    offeringId: string,
    details: OfferingDetails,
    seenVersion: number,
    actor: Actor,
  ): Promise<SavedOffering> {
    await this.ownSites.demand(actor.organisationId, details.siteIds);
    const change = (offering: OfferingRecord): OfferingRecord => ({ ...offering, ...details });
    return this.edit.execute({ offeringId, seenVersion, act: 'offering-changed', change }, actor);
  }

  places(offeringId: string, places: TakenPlaces, actor: Actor): Promise<SavedOffering> {
    const change = (offering: OfferingRecord): OfferingRecord => withPlaces(offering, places);
    return this.edit.execute(
      { offeringId, seenVersion: null, act: 'offering-places-changed', change },
      actor,
    );
  }

  confirm(offeringId: string, actor: Actor): Promise<SavedOffering> {
    const change = (offering: OfferingRecord): OfferingRecord => offering;
    return this.edit.execute({ offeringId, seenVersion: null, act: 'offering-confirmed', change }, actor);
  }
}

/**
 * The offering with other figures; sections that are not named keep theirs. Refuses a section that it does not have, and a figure that
 * somebody else has changed since it was seen: `figures-changed`.
 */
export function withPlaces(
  offering: OfferingRecord,
  { sections, childcareTaken, childcareSeen = null }: TakenPlaces,
): OfferingRecord {
  const taken = new Map(sections.map((section) => [section.number, section.taken]));
  const unknown = sections.find(
    ({ number }) => !offering.sections.some((section) => section.number === number),
  );
  if (unknown !== undefined) {
    throw new Refused(
      'invalid',
      { code: 'unknown-section', field: 'sections', facts: { number: unknown.number } },
      `Einen Abschnitt ${unknown.number} hat dieser Kurs nicht.`,
    );
  }
  for (const { number, seen = null } of sections)
    demandUnchanged(seen, offering.sections.find((section) => section.number === number)?.taken);
  demandUnchanged(childcareSeen, offering.childcare?.taken);
  const corrected = (section: Section): Section => ({
    ...section,
    taken: taken.get(section.number) ?? section.taken,
  });
  return {
    ...offering,
    sections: offering.sections.map(corrected),
    childcare:
      offering.childcare === null || childcareTaken === null
        ? offering.childcare
        : { ...offering.childcare, taken: childcareTaken },
  };
}

function demandUnchanged(seen: number | null, now: number | undefined): void {
  if (seen === null || seen === now) return;
  throw new Refused(
    'conflict',
    { code: 'figures-changed', facts: { now: now ?? 0 } },
    `Jemand anders hat diese Zahl inzwischen geändert: Jetzt sind ${now ?? 0} Plätze belegt.`,
  );
}
