import type { AccessRoute, Daypart, LanguageLevel } from '../../api/types.js';

/** “Bedarf” while it is typed, of one person or of several alike: nothing chosen yet is an empty text. */
export interface NeedDraft {
  readonly accessRoute: AccessRoute | '';
  readonly formatCode: string;
  /** Empty: not placed yet. */
  readonly level: LanguageLevel | '';
  readonly ags: string;
  readonly dayparts: readonly Daypart[];
  readonly childrenUnderThree: string;
  readonly childrenFromThree: string;
}

/** What each part of a form gets that asks for a need. */
export interface NeedFieldsProps {
  readonly draft: NeedDraft;
  readonly change: (part: Partial<NeedDraft>) => void;
  /** The server's sentence for one of its fields. */
  readonly errorOf: (field: string) => string | undefined;
  /** The id of the control that shows a field of the server. */
  readonly idOf: (field: string) => string;
}

/** Where an office has one Zugangsweg, it is that; else nothing is chosen yet. */
export function onlyAccessRoute([only, other]: readonly AccessRoute[]): AccessRoute | '' {
  return only === undefined || other !== undefined ? '' : only;
}
