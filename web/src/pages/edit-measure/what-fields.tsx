import type { ReactElement } from 'react';
import type { MeasureMaturity } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { PublicationHint } from '../../parts/show/publication-hint.js';
import { measureFormTexts } from '../../texts/measure-form.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { maturityTerms } from '../../texts/measures.js';
import type { FieldsProps } from './fields-props.js';

/** Title, description, how ripe it is, whether the public sees it. */
export function WhatFields({ value, set, errorOf, frame }: FieldsProps): ReactElement {
  return (
    <section className="form-part" aria-labelledby="teil-worum">
      <h2 id="teil-worum" className="kern-heading-medium form-part__title">
        {measureFormTexts.what}
      </h2>
      <TextField
        id="title"
        label={measureFormTexts.name}
        maxLength={200}
        value={value.title}
        onValue={(title) => set({ title })}
        error={errorOf('title')}
      />
      <TextArea
        id="description"
        label={measureFormTexts.description}
        maximum={4000}
        value={value.description}
        onValue={(description) => set({ description })}
        error={errorOf('description')}
      />
      <SelectField
        id="maturity"
        label={measureFormTexts.maturity}
        value={value.maturity}
        choices={Object.entries(maturityTerms).map(([code, label]) => ({ value: code, label }))}
        onValue={(maturity) => set({ maturity: maturity as MeasureMaturity })}
        error={errorOf('maturity')}
      />
      <CheckboxField
        id="isPublic"
        label={measurePageTexts.visible}
        values={value.isPublic ? ['ja'] : []}
        choices={[{ value: 'ja', label: measureFormTexts.isPublic }]}
        onValues={(values) => set({ isPublic: values.length > 0 })}
        error={errorOf('isPublic')}
      />
      <PublicationHint isPublic={value.isPublic} hint={frame.concept?.publicationHint ?? null} />
    </section>
  );
}
