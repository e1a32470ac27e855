import type { ReactElement } from 'react';
import type { Gap, MeasureDetail } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import type { Choice } from '../../parts/form/select-field.js';
import { measureFormTexts } from '../../texts/measure-form.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import type { FieldsProps } from './fields-props.js';

interface ChainFieldsProps extends FieldsProps {
  readonly measure: MeasureDetail;
  readonly openGaps: readonly Gap[];
}

/** What the measure belongs to: goals, both axes, target groups, gaps. */
export function ChainFields({
  value,
  set,
  errorOf,
  frame,
  measure,
  openGaps,
}: ChainFieldsProps): ReactElement {
  const lists: readonly (readonly [
    'goalIds' | 'themeIds' | 'targetGroupIds' | 'gapIds',
    string,
    readonly Choice[],
  ])[] = [
    [
      'goalIds',
      measureFormTexts.goals,
      frame.goals.map(({ id, statement }) => ({ value: id, label: statement })),
    ],
    ['targetGroupIds', measureFormTexts.groups, frame.targetGroups.map(titled)],
    ['themeIds', measureFormTexts.themes, frame.themes.map(titled)],
    ['gapIds', measureFormTexts.gaps, gapChoices(measure, openGaps)],
  ];
  return (
    <section className="form-part" aria-labelledby="teil-kette">
      <h2 id="teil-kette" className="kern-heading-medium form-part__title">
        {measureFormTexts.chain}
      </h2>
      {lists.map(([field, label, choices]) =>
        choices.length === 0 ? null : (
          <CheckboxField
            key={field}
            id={field}
            label={label}
            hint={field === 'goalIds' ? measureFormTexts.goalsHint : undefined}
            values={value[field]}
            choices={choices}
            onValues={(values) => set({ [field]: values })}
            error={errorOf(field)}
          />
        ),
      )}
    </section>
  );
}

function titled({ id, title }: { readonly id: string; readonly title: string }): Choice {
  return { value: id, label: title };
}

/** Open gaps, and those that are tied already though they have closed. */
function gapChoices({ gaps }: MeasureDetail, openGaps: readonly Gap[]): readonly Choice[] {
  const open = openGaps.map(({ id, areaName, formatTitle }) => ({
    value: id,
    label: measurePageTexts.gapName(areaName, formatTitle),
  }));
  const closed = gaps
    .filter(({ id }) => !open.some(({ value }) => value === id))
    .map(({ id, area, format }) => ({ value: id, label: measurePageTexts.gapName(area, format) }));
  return [...open, ...closed];
}
