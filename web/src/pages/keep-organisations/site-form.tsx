import type { FormEvent, ReactElement } from 'react';
import { useSaveSite } from '../../api/organisations.js';
import { useRegions } from '../../api/regions.js';
import type { KeptSite } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { keepTexts, siteTexts } from '../../texts/administration.js';
import { draftOfSite, EMPTY_SITE, toSite, type SiteDraft } from './site-draft.js';

interface SiteFormProps {
  readonly organisationId: string;
  /** Null for a new one. */
  readonly seen: KeptSite | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const LINES = [
  ['name', siteTexts.name],
  ['street', siteTexts.street],
  ['postcode', siteTexts.postcode],
  ['town', siteTexts.town],
] as const;

/** Name, address and place of a site. */
export function SiteForm({ organisationId, seen, onSaved, onCancel }: SiteFormProps): ReactElement {
  const save = useSaveSite(organisationId, seen?.id ?? null);
  const municipalities = useRegions().data?.municipalities ?? [];
  const { value, change, clear } = useDraft<SiteDraft>(
    `kursort.${organisationId}.${seen?.id ?? 'neu'}`,
    seen === null ? EMPTY_SITE : draftOfSite(seen),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(toSite(value), {
      onSuccess: () => {
        clear();
        onSaved();
      },
    });
  };
  const idOf = (field: string): string => `kursort-${field}`;
  const errorOf = (field: string): string | undefined => fieldError(save.error, field);
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={save.error} idOf={idOf} />
      {LINES.map(([field, label]) => (
        <TextField
          key={field}
          id={idOf(field)}
          label={label}
          autoComplete="off"
          value={value[field]}
          onValue={(text) => change({ [field]: text })}
          error={errorOf(field)}
        />
      ))}
      <SelectField
        id={idOf('ags')}
        label={siteTexts.municipality}
        hint={siteTexts.municipalityHint}
        value={value.ags}
        choices={[
          { value: '', label: '–' },
          ...municipalities.map(({ ags, name }) => ({ value: ags, label: name })),
        ]}
        onValue={(ags) => change({ ags })}
        error={errorOf('ags')}
      />
      <div className="side-by-side">
        {(['latitude', 'longitude'] as const).map((field) => (
          <TextField
            key={field}
            id={idOf(field)}
            label={siteTexts[field]}
            hint={siteTexts.placeHint}
            inputMode="decimal"
            value={value[field]}
            onValue={(text) => change({ [field]: text })}
            error={errorOf(field)}
          />
        ))}
      </div>
      <RadioField
        id={idOf('isStepFree')}
        label={siteTexts.stepFree}
        isHorizontal
        value={value.stepFree}
        choices={Object.entries(siteTexts.stepFreeChoices).map(([choice, label]) => ({
          value: choice,
          label,
        }))}
        onValue={(stepFree) => change({ stepFree: stepFree as SiteDraft['stepFree'] })}
        error={errorOf('isStepFree')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {save.isPending ? keepTexts.saving : keepTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {keepTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
