import type { AccessRoute, CaseDetail, ChangeCase, Mobility, PlaceCase, Wish } from '../../api/types.js';
import { toWishRequest } from '../../parts/case/wishes.js';
import { onlyAccessRoute, type NeedDraft } from '../../parts/need/need-draft.js';

/** A case while it is typed: nothing chosen yet is an empty text. */
export interface CaseDraft extends NeedDraft {
  readonly mobility: Mobility;
  readonly waitingSince: string;
  readonly entitledUntil: string;
  readonly wishes: readonly Wish[];
  readonly addressedProviderId: string;
}

/** The form before anybody touched it: most people wait from the day on which they come; where an office has one Zugangsweg, it is that. */
export function emptyDraft(today: string, accessRoutes: readonly AccessRoute[] = []): CaseDraft {
  return {
    accessRoute: onlyAccessRoute(accessRoutes),
    formatCode: '',
    level: '',
    ags: '',
    mobility: 'public-transport',
    dayparts: [],
    childrenUnderThree: '0',
    childrenFromThree: '0',
    waitingSince: today,
    entitledUntil: '',
    wishes: [],
    addressedProviderId: '',
  };
}

/** A case that is there, as the form shows it. */
export function draftOf(one: CaseDetail): CaseDraft {
  return {
    accessRoute: one.accessRoute,
    formatCode: one.formatCode,
    level: one.level ?? '',
    ags: one.ags,
    mobility: one.mobility,
    dayparts: one.dayparts,
    childrenUnderThree: String(one.childrenUnderThree),
    childrenFromThree: String(one.childrenFromThree),
    waitingSince: one.waitingSince,
    entitledUntil: one.entitledUntil ?? '',
    wishes: one.wishes,
    addressedProviderId: one.addressedProvider?.id ?? '',
  };
}

/** What is sent. What is missing is sent too, empty: the server says what is missing. */
export function toCase(draft: CaseDraft): Omit<PlaceCase, 'isDraft'> {
  return {
    accessRoute: draft.accessRoute as AccessRoute,
    formatCode: draft.formatCode,
    level: draft.level === '' ? null : draft.level,
    ags: draft.ags,
    mobility: draft.mobility,
    dayparts: [...draft.dayparts],
    childrenUnderThree: Number(draft.childrenUnderThree),
    childrenFromThree: Number(draft.childrenFromThree),
    waitingSince: draft.waitingSince,
    entitledUntil: draft.entitledUntil === '' ? null : draft.entitledUntil,
    wishes: draft.wishes.map(toWishRequest),
    addressedProviderId: draft.addressedProviderId === '' ? null : draft.addressedProviderId,
  };
}

/** A change of a case that is there: what was seen, with what the form holds now. */
export function toChange(draft: CaseDraft, version: number): ChangeCase {
  return { ...toCase(draft), version };
}
