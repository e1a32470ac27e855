import type { EnterIndicator, PreviewedQuery, WholeIndicator } from '../../api/types.js';
import { figureText, parseFigure } from '../../parts/indicator/indicator-words.js';
import type { ConflictLine } from '../../parts/objective/conflict-box.js';
import {
  directionTerms,
  indicatorFormTexts,
  indicatorTexts,
  queryTerms,
  rhythmTerms,
  sourceTerms,
  unitTerms,
} from '../../texts/indicators.js';

/** What stands in the fields of an indicator; numbers as they are typed. */
export interface IndicatorDraft {
  readonly goalId: string;
  readonly name: string;
  readonly kind: EnterIndicator['kind'];
  readonly direction: EnterIndicator['direction'];
  readonly definition: string;
  readonly unit: EnterIndicator['unit'];
  readonly source: EnterIndicator['source'];
  readonly queryKey: string;
  readonly formatCode: string;
  readonly areaKey: string;
  readonly sourceName: string;
  readonly rhythm: EnterIndicator['rhythm'];
  readonly baseValue: string;
  readonly baseDay: string;
  readonly targetValue: string;
  readonly targetDay: string;
  readonly responsibleOrganisationId: string;
  readonly isPublic: boolean;
}

/** An indicator not yet typed, of the goal from whose page somebody came. */
export function emptyIndicator(goalId: string): IndicatorDraft {
  return {
    goalId,
    name: '',
    kind: 'state',
    direction: 'higher',
    definition: '',
    unit: 'count',
    source: 'operational',
    queryKey: '',
    formatCode: '',
    areaKey: '',
    sourceName: '',
    rhythm: 'quarter',
    baseValue: '',
    baseDay: '',
    targetValue: '',
    targetDay: '',
    responsibleOrganisationId: '',
    isPublic: false,
  };
}

/** The fields of one that stands already. */
export function draftOfIndicator(indicator: WholeIndicator): IndicatorDraft {
  const { goalId, name, kind, direction, series, base, target, isPublic } = indicator;
  return {
    goalId,
    name,
    kind,
    direction,
    isPublic,
    definition: series.source === 'operational' ? '' : series.definition,
    unit: series.unit,
    source: series.source,
    queryKey: series.queryKey ?? '',
    formatCode: series.formatCode ?? '',
    areaKey: series.areaKey ?? '',
    sourceName: series.sourceName ?? '',
    rhythm: series.rhythm,
    baseValue: figureText(base?.value),
    baseDay: base?.day ?? '',
    targetValue: figureText(target?.value),
    targetDay: target?.day ?? '',
    responsibleOrganisationId: indicator.responsibleOrganisationId ?? '',
  };
}

/** The number fields that cannot be read, or whose day or value is missing. */
export function unreadableFields(draft: IndicatorDraft): readonly ('baseValue' | 'targetValue')[] {
  const isWrong = (text: string, day: string): boolean => {
    const value = parseFigure(text);
    return value === undefined || (value === null) !== (day === '');
  };
  return [
    ...(isWrong(draft.baseValue, draft.baseDay) ? (['baseValue'] as const) : []),
    ...(isWrong(draft.targetValue, draft.targetDay) ? (['targetValue'] as const) : []),
  ];
}

/** What is sent, once its numbers can be read. */
export function toIndicator(draft: IndicatorDraft): EnterIndicator {
  const { name, kind, direction, definition, unit, source, rhythm, isPublic } = draft;
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const dated = (text: string, day: string) => {
    const value = parseFigure(text);
    return value === null || value === undefined || day === '' ? null : { value, day };
  };
  return {
    name,
    kind,
    direction,
    definition,
    unit,
    source,
    rhythm,
    isPublic,
    queryKey: orNull(draft.queryKey) as EnterIndicator['queryKey'] & (string | null),
    formatCode: orNull(draft.formatCode),
    areaKey: orNull(draft.areaKey),
    sourceName: orNull(draft.sourceName),
    base: dated(draft.baseValue, draft.baseDay),
    target: dated(draft.targetValue, draft.targetDay),
    responsibleOrganisationId: orNull(draft.responsibleOrganisationId),
  };
}

/** What is tried out while somebody chooses; null while nothing is to be asked. */
export function toPreview({
  source,
  queryKey,
  formatCode,
  areaKey,
  rhythm,
}: IndicatorDraft): PreviewedQuery | null {
  if (source !== 'operational' || !isQuery(queryKey) || rhythm === 'none') return null;
  if (queryKey === 'coverage-rate' && formatCode === '') return null;
  return { queryKey, rhythm, formatCode: formatCode || null, areaKey: areaKey || null };
}

/** Whether it is the key of something that can be read. */
export function isQuery(key: string): key is PreviewedQuery['queryKey'] {
  return Object.hasOwn(queryTerms, key);
}

/** Whether what is typed measures otherwise than before. */
export function beginsSeries(draft: IndicatorDraft, seen: IndicatorDraft): boolean {
  const how = ({
    unit,
    source,
    queryKey,
    formatCode,
    areaKey,
    sourceName,
    rhythm,
    definition,
  }: IndicatorDraft) =>
    [unit, source, queryKey, formatCode, areaKey, sourceName, rhythm, definition.trim()].join('\n');
  return how(draft) !== how(seen);
}

/** Where what is typed differs from what others saved. */
export function indicatorConflicts(mine: IndicatorDraft, theirs: IndicatorDraft): readonly ConflictLine[] {
  const words = (draft: IndicatorDraft): readonly (readonly [string, string])[] => [
    [indicatorTexts.name, draft.name],
    [indicatorTexts.source, sourceTerms[draft.source]],
    [indicatorTexts.query, isQuery(draft.queryKey) ? queryTerms[draft.queryKey].name : ''],
    [indicatorTexts.definitionNow, draft.definition],
    [indicatorTexts.unit, unitTerms[draft.unit]],
    [indicatorTexts.rhythm, rhythmTerms[draft.rhythm]],
    [indicatorTexts.direction, directionTerms[draft.direction]],
    [indicatorFormTexts.baseValue, draft.baseValue],
    [indicatorFormTexts.baseDay, draft.baseDay],
    [indicatorFormTexts.targetValue, draft.targetValue],
    [indicatorFormTexts.targetDay, draft.targetDay],
    [indicatorTexts.visibility, draft.isPublic ? indicatorTexts.isPublic : indicatorTexts.isInternal],
  ];
  const saved = words(theirs);
  return words(mine)
    .map(([name, typed], index) => ({ name, mine: typed, theirs: saved[index]?.[1] ?? '' }))
    .filter((line) => line.mine !== line.theirs);
}
