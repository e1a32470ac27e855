import { ok, type Refusal, type Result } from '#libs/kernel';
import type { Indicator, IndicatorSeries } from './indicator.js';
import { operationalQuery } from './operational-queries.js';

/** What somebody fills in for an indicator. */
export type IndicatorForm = Pick<
  Indicator,
  'name' | 'kind' | 'direction' | 'base' | 'target' | 'responsibleOrganisationId' | 'isPublic'
> &
  MeasuredHow;

/** The part of it that makes a new series where it changes. */
export type MeasuredHow = Pick<
  IndicatorSeries,
  'definition' | 'unit' | 'source' | 'queryKey' | 'formatCode' | 'areaKey' | 'sourceName' | 'rhythm'
>;

/**
 * “Indikator prüfen”. Refuses `query-missing`, `query-without-rhythm`, `format-missing`, `one-scope-only`, `not-by-format`, `not-by-area`,
 * `unit-of-query`, `definition-missing`, `source-missing`, `target-before-base`, `target-worse-than-base`; each names its field.
 */
export function judgeIndicatorForm(form: IndicatorForm): Result<IndicatorForm> {
  const fault = form.source === 'operational' ? faultOfQuery(form) : faultOfHand(form);
  const found = fault ?? faultOfTarget(form);
  return found === null ? ok(withoutStray(form)) : { ok: false, refusal: found };
}

/** “Misst es noch dasselbe?”: whether nothing changed that would make figures incomparable. */
export function isSameSeries(a: MeasuredHow, b: MeasuredHow): boolean {
  return (
    a.definition === b.definition &&
    a.unit === b.unit &&
    a.source === b.source &&
    a.queryKey === b.queryKey &&
    a.formatCode === b.formatCode &&
    a.areaKey === b.areaKey &&
    a.sourceName === b.sourceName &&
    a.rhythm === b.rhythm
  );
}

function faultOfQuery({ queryKey, formatCode, areaKey, rhythm, unit }: IndicatorForm): Refusal | null {
  const query = operationalQuery(queryKey);
  if (query === null) return refusal('query-missing', 'queryKey');
  if (rhythm === 'none') return refusal('query-without-rhythm', 'rhythm');
  if (unit !== query.unit) return refusal('unit-of-query', 'unit');
  if (query.isFormatRequired && formatCode === null) return refusal('format-missing', 'formatCode');
  if (formatCode !== null && !query.parameters.includes('format'))
    return refusal('not-by-format', 'formatCode');
  if (areaKey !== null && !query.parameters.includes('area')) return refusal('not-by-area', 'areaKey');
  if (formatCode !== null && areaKey !== null && query.isOneScopeOnly)
    return refusal('one-scope-only', 'areaKey');
  return null;
}

function faultOfHand({ source, definition, sourceName }: IndicatorForm): Refusal | null {
  if (definition.trim() === '') return refusal('definition-missing', 'definition');
  if (source === 'external' && (sourceName ?? '').trim() === '')
    return refusal('source-missing', 'sourceName');
  return null;
}

function faultOfTarget({ base, target, direction }: IndicatorForm): Refusal | null {
  if (base === null || target === null) return null;
  if (target.day <= base.day) return refusal('target-before-base', 'targetDay');
  const isWorse = direction === 'higher' ? target.value < base.value : target.value > base.value;
  return isWorse ? refusal('target-worse-than-base', 'targetValue') : null;
}

/** What the source does not use is not kept. An operational one is defined by its query. */
function withoutStray(form: IndicatorForm): IndicatorForm {
  const query = form.source === 'operational' ? operationalQuery(form.queryKey) : null;
  return {
    ...form,
    definition: query?.definition ?? form.definition.trim(),
    queryKey: query === null ? null : form.queryKey,
    formatCode: query === null ? null : form.formatCode,
    areaKey: query === null ? null : form.areaKey,
    sourceName: form.source === 'external' ? form.sourceName : null,
  };
}

function refusal(code: string, field: string): Refusal {
  return { code, field };
}
