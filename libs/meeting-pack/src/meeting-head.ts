import type { PrintedBlock } from '#libs/printed-document';
import type { MeetingHead } from './pack-facts.js';

/** Who hands out papers of meetings. */
export function organisationOf({ districtName }: MeetingHead): string {
  return `Arbeitskreis Integration, ${districtName}`;
}

/** Committee, time and place; how long it is planned to be, where anybody said so (minutes). */
export function headFacts({ committeeName, when, place }: MeetingHead, plannedMinutes: number): PrintedBlock {
  const planned = plannedMinutes === 0 ? [] : [{ term: 'Geplante Dauer', text: `${plannedMinutes} Minuten` }];
  return {
    kind: 'facts',
    entries: [
      { term: 'Gremium', text: committeeName },
      { term: 'Wann', text: when },
      { term: 'Wo', text: place },
      ...planned,
    ],
  };
}
