import { Injectable } from '@nestjs/common';
import type { LanguageLevel } from '#libs/course-catalogue';
import { findFreeEntries } from '#libs/public-course';
import type { Ags, Coordinates } from '#libs/region';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import type { NeighbourCourses } from '../neighbour.js';
import { AskNeighbours } from './ask-neighbours.js';

/** What somebody looks for in neighbour counties; what is null is not asked for. */
export interface NeighbourQuestion {
  readonly formatCode: string | null;
  readonly level: LanguageLevel | null;
  /** A Gemeinde of the own county. */
  readonly from: Ags | null;
}

/** More than anybody reads: whoever needs fewer asks for a Kurstyp or a level. */
const MOST_HITS = 200;

/** “Freie Plätze in Nachbarkreisen finden”: the nearest first. Refuses `unknown-municipality`. */
@Injectable()
export class FindNeighbourCourses {
  constructor(
    private readonly regions: FindRegions,
    private readonly neighbours: AskNeighbours,
  ) {}

  async execute({ formatCode, level, from }: NeighbourQuestion): Promise<NeighbourCourses> {
    const centre = from === null ? null : await this.centreOf(from);
    const answers = await this.neighbours.execute();
    const places = answers.flatMap(({ title, places: told }) =>
      told.map((place) => ({ ...place, countyTitle: title })),
    );
    const hits = findFreeEntries({ formatCode, level, from: centre }, places);
    return {
      counties: answers.map(({ title }) => title),
      hits: hits.slice(0, MOST_HITS),
      more: Math.max(0, hits.length - MOST_HITS),
    };
  }

  private async centreOf(ags: Ags): Promise<Coordinates> {
    const municipality = await this.regions.one(ags);
    if (municipality === null) throw unknownMunicipality();
    return municipality.centre;
  }
}

function unknownMunicipality(): Refused {
  return new Refused(
    'invalid',
    { code: 'unknown-municipality', field: 'from' },
    'Diese Gemeinde gibt es hier nicht.',
  );
}
