import type { LocalDate } from '#libs/calendar';
import type { Goal, StrategicNeed } from '#libs/objective';

const NEW = {
  state: 'open',
  stateReason: null,
  isPublic: false,
  version: 1,
  carriedFromId: null,
} as const;

/** “Neuer Bedarf” of which only the title and the field are known: open, internal, of medium urgency. */
export function aNeed(
  id: string,
  conceptId: string,
  given: Pick<StrategicNeed, 'title' | 'fieldId'>,
): StrategicNeed {
  return {
    id,
    conceptId,
    ...given,
    ...NEW,
    description: '',
    urgency: 'medium',
    targetGroupIds: [],
    themeIds: [],
  };
}

/** “Neues Wirkungsziel” of which only the words, the needs and the day are known: open, internal, an outcome. */
export function aGoal(
  id: string,
  conceptId: string,
  given: Pick<Goal, 'statement' | 'needIds'> & { readonly dueOn: LocalDate },
): Goal {
  const smart = { specific: '', measurable: '', attainable: '', relevant: '' };
  return { id, conceptId, ...given, ...smart, ...NEW, level: 'outcome', committeeId: null };
}
