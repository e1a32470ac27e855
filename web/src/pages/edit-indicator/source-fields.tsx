import type { ReactElement } from 'react';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import {
  indicatorFormTexts,
  indicatorTexts,
  queryTerms,
  sourceTerms,
  unitTerms,
} from '../../texts/indicators.js';
import { isQuery, type IndicatorDraft } from './indicator-draft.js';

interface SourceFieldsProps {
  readonly value: IndicatorDraft;
  readonly change: (part: Partial<IndicatorDraft>) => void;
  readonly error: Error | null;
}

const LONGEST_DEFINITION = 2000;

/** Where the value comes from, and what exactly it is. */
export function SourceFields(props: SourceFieldsProps): ReactElement {
  const { value, change, error } = props;
  return (
    <>
      <RadioField
        id="source"
        label={indicatorTexts.source}
        hint={indicatorFormTexts.sourceHint}
        value={value.source}
        choices={choicesOf(sourceTerms)}
        onValue={(source) => change({ source: source as IndicatorDraft['source'] })}
        error={fieldError(error, 'source')}
      />
      {value.source === 'operational' ? <QueryFields {...props} /> : <HandFields {...props} />}
    </>
  );
}

/** What is read from operations; its unit and definition come with it. */
function QueryFields({ value, change, error }: SourceFieldsProps): ReactElement {
  const by = isQuery(value.queryKey) ? queryTerms[value.queryKey].by : 'none';
  const formats = useCourseFormats().data ?? [];
  const areas = new Map(
    (useRegions().data?.municipalities ?? []).map((one) => [one.associationKey, one.associationName]),
  );
  const choose = (queryKey: string): void =>
    change({ queryKey, ...(isQuery(queryKey) ? { unit: queryTerms[queryKey].unit } : {}) });
  return (
    <>
      <SelectField
        id="queryKey"
        label={indicatorTexts.query}
        hint={indicatorFormTexts.queryHint}
        value={value.queryKey}
        choices={[
          { value: '', label: indicatorFormTexts.choose },
          ...Object.entries(queryTerms).map(([key, { name }]) => ({ value: key, label: name })),
        ]}
        onValue={choose}
        error={fieldError(error, 'queryKey')}
      />
      {by !== 'none' && (
        <SelectField
          id="formatCode"
          label={indicatorFormTexts.format}
          value={value.formatCode}
          choices={[
            { value: '', label: indicatorFormTexts.allFormats },
            ...formats.map(({ code, title }) => ({ value: code, label: title })),
          ]}
          onValue={(formatCode) => change({ formatCode })}
          error={fieldError(error, 'formatCode')}
        />
      )}
      {by === 'both' && (
        <SelectField
          id="areaKey"
          label={indicatorFormTexts.area}
          value={value.areaKey}
          choices={[
            { value: '', label: indicatorFormTexts.allAreas },
            ...[...areas].map(([key, name]) => ({ value: key, label: name })),
          ]}
          onValue={(areaKey) => change({ areaKey })}
          error={fieldError(error, 'areaKey')}
        />
      )}
    </>
  );
}

/** What somebody counts. */
function HandFields({ value, change, error }: SourceFieldsProps): ReactElement {
  return (
    <>
      {value.source === 'external' && (
        <TextField
          id="sourceName"
          label={indicatorFormTexts.sourceName}
          value={value.sourceName}
          onValue={(sourceName) => change({ sourceName })}
          error={fieldError(error, 'sourceName')}
        />
      )}
      <TextArea
        id="definition"
        label={indicatorTexts.definitionNow}
        hint={indicatorFormTexts.definitionHint}
        maximum={LONGEST_DEFINITION}
        value={value.definition}
        onValue={(definition) => change({ definition })}
        error={fieldError(error, 'definition')}
      />
      <SelectField
        id="unit"
        label={indicatorTexts.unit}
        value={value.unit}
        choices={choicesOf(unitTerms)}
        onValue={(unit) => change({ unit: unit as IndicatorDraft['unit'] })}
        error={fieldError(error, 'unit')}
      />
    </>
  );
}

/** A list of terms as choices. */
export function choicesOf(
  terms: Readonly<Record<string, string>>,
): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(terms).map(([value, label]) => ({ value, label }));
}
