import type { EnterFormat, KeptFormat, TimeModel } from '../../api/types.js';

/** What stands in the fields of a Kurstyp. */
export interface FormatDraft {
  readonly code: string;
  readonly title: string;
  readonly courseTypeCode: string;
  readonly targetGroup: string;
  readonly childcare: boolean;
  readonly timeModel: TimeModel | '';
  readonly reachMinutes: string;
  readonly from: string;
  readonly until: string;
}

/** A Kurstyp not yet typed, from today. */
export function emptyFormat(today: string): FormatDraft {
  return {
    code: '',
    title: '',
    courseTypeCode: '',
    targetGroup: '',
    childcare: false,
    timeModel: '',
    reachMinutes: '45',
    from: today,
    until: '',
  };
}

/** The fields of one that is there. */
export function draftOfFormat(format: KeptFormat): FormatDraft {
  const { code, title, courseTypeCode, targetGroup, childcare, timeModel, reachMinutes, from, until } =
    format;
  return {
    code,
    title,
    courseTypeCode,
    childcare,
    from,
    targetGroup: targetGroup ?? '',
    timeModel: timeModel ?? '',
    reachMinutes: String(reachMinutes),
    until: until ?? '',
  };
}

/** What is sent; the server judges it. */
export function toFormat(draft: FormatDraft): EnterFormat {
  return {
    ...draft,
    title: draft.title.trim(),
    targetGroup: draft.targetGroup.trim() || null,
    timeModel: draft.timeModel || null,
    reachMinutes: Number(draft.reachMinutes),
    until: draft.until || null,
  };
}
