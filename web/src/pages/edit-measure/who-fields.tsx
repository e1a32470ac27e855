import type { ReactElement } from 'react';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { MunicipalityChoice } from '../../parts/measure/municipality-choice.js';
import { measureFormTexts } from '../../texts/measure-form.js';
import type { FieldsProps } from './fields-props.js';

/** Who answers for the measure, who takes part, when and where. */
export function WhoFields({ value, set, errorOf, frame }: FieldsProps): ReactElement {
  const members = frame.organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className="form-part" aria-labelledby="teil-wer">
      <h2 id="teil-wer" className="kern-heading-medium form-part__title">
        {measureFormTexts.who}
      </h2>
      <SelectField
        id="responsibleOrganisationId"
        label={measureFormTexts.responsible}
        hint={measureFormTexts.responsibleHint}
        value={value.responsibleOrganisationId}
        choices={[{ value: '', label: measureFormTexts.nobody }, ...members]}
        onValue={(responsibleOrganisationId) => set({ responsibleOrganisationId })}
        error={errorOf('responsibleOrganisationId')}
      />
      <TextField
        id="responsibleName"
        label={measureFormTexts.responsibleName}
        maxLength={200}
        value={value.responsibleName}
        onValue={(responsibleName) => set({ responsibleName })}
        error={errorOf('responsibleName')}
      />
      <CheckboxField
        id="partners"
        label={measureFormTexts.partners}
        values={value.partnerIds}
        choices={members}
        onValues={(partnerIds) => set({ partnerIds })}
        error={errorOf('partners')}
      />
      <TextArea
        id="otherPartners"
        label={measureFormTexts.otherPartners}
        hint={measureFormTexts.otherPartnersHint}
        maximum={4000}
        value={value.otherPartners}
        onValue={(otherPartners) => set({ otherPartners })}
      />
      <div className="side-by-side measure__pair">
        {(['periodFrom', 'periodUntil'] as const).map((field) => (
          <TextField
            key={field}
            id={field}
            type="date"
            label={field === 'periodFrom' ? measureFormTexts.from : measureFormTexts.until}
            value={value[field]}
            onValue={(day) => set({ [field]: day })}
            error={errorOf(field)}
          />
        ))}
      </div>
      <MunicipalityChoice
        id="municipalities"
        label={measureFormTexts.municipalities}
        hint={measureFormTexts.municipalitiesHint}
        values={value.municipalities}
        onValues={(municipalities) => set({ municipalities })}
        error={errorOf('municipalities')}
      />
    </section>
  );
}
