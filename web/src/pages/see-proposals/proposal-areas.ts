import type { Proposal, Site } from '../../api/types.js';
import type { AreaClass, MapSite, ShownArea } from '../../parts/area-map/map-area.js';
import { shortDate } from '../../parts/words/dates.js';
import { peopleWords } from '../../parts/words/numbers.js';
import { proposalMapTexts } from '../../texts/planning.js';
import { proposalTitle } from './proposal-words.js';

/** Lower bounds of the steps of the map. */
const STEPS = [3, 5, 10, 20] as const;

/** People of a Gemeinde whom open proposals place; null where a part of the sum is hidden. */
export function peopleByName(proposals: readonly Proposal[]): ReadonlyMap<string, number | null> {
  const sums = new Map<string, number | null>();
  for (const { name, people } of proposals.flatMap(({ municipalities }) => municipalities)) {
    const sum = sums.has(name) ? sums.get(name) : 0;
    sums.set(name, sum === null || sum === undefined || people === null ? null : sum + people);
  }
  return sums;
}

/** What the map says of a Gemeinde. */
export function proposalArea(name: string, people: number | null | undefined): ShownArea {
  if (people === undefined) {
    return { name, step: 'no-demand', number: '–', lines: [proposalMapTexts.nobody], weight: 0 };
  }
  if (people === null) {
    return {
      name,
      step: 'hidden',
      number: '',
      lines: [proposalMapTexts.people(proposalMapTexts.few)],
      weight: 1,
    };
  }
  const step = String(STEPS.filter((bound) => people >= bound).length) as AreaClass;
  return {
    name,
    step,
    number: String(people),
    lines: [proposalMapTexts.people(peopleWords(people))],
    weight: people,
  };
}

/** The sites with a proposal as points. */
export function proposalSites(proposals: readonly Proposal[], sites: readonly Site[]): readonly MapSite[] {
  return sites.flatMap(({ id, name, latitude, longitude }) => {
    const own = proposals.filter(({ siteId }) => siteId === id);
    if (own.length === 0) return [];
    const lines = own.map((proposal) =>
      proposalMapTexts.site(
        proposalTitle(proposal),
        shortDate(proposal.startsOn),
        peopleWords(proposal.people),
      ),
    );
    return [{ id, name, latitude, longitude, hasPlaces: true, lines }];
  });
}
