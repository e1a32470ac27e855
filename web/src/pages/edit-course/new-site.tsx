import { useEffect, useRef, type ReactElement } from 'react';
import { useAddSite } from '../../api/edit-course.js';
import { useRegions } from '../../api/regions.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SearchField } from '../../parts/form/search-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { siteTexts } from '../../texts/edit-course.js';
import { EMPTY_SITE, toSite, withMunicipality, type SiteDraft } from './site-draft.js';
import { SitePlace } from './site-place.js';

const idOf = (field: string): string => `kursort-${field}`;

interface NewSiteProps {
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** A new Kursort, inside the form of a course: added at once, so that the course can be saved with it. */
export function NewSite({ onAdded, onCancel }: NewSiteProps): ReactElement {
  const { value, change, clear } = useDraft<SiteDraft>('kursort.neu', EMPTY_SITE);
  const municipalities = useRegions().data?.municipalities ?? [];
  const add = useAddSite();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = (): void => {
    if (add.isPending) return;
    add.mutate(toSite(value), {
      onSuccess: ({ id, name }) => {
        clear();
        announce(siteTexts.added(name));
        onAdded(id);
      },
    });
  };
  const text = (field: 'name' | 'street' | 'postcode' | 'town', hint?: string): ReactElement => (
    <TextField
      id={idOf(field)}
      label={siteTexts[field]}
      hint={hint}
      value={value[field]}
      onValue={(typed) => change({ [field]: typed })}
      error={fieldError(add.error, field)}
    />
  );
  return (
    <section className="new-site" aria-labelledby="neuer-kursort">
      <h3 id="neuer-kursort" ref={heading} tabIndex={-1} className="kern-heading-small">
        {siteTexts.title}
      </h3>
      <ErrorSummary error={add.error} idOf={idOf} />
      {text('name', siteTexts.nameHint)}
      <SearchField
        id={idOf('ags')}
        label={siteTexts.municipality}
        hint={siteTexts.municipalityHint}
        value={value.ags}
        choices={municipalities.map(({ ags, name, postcode }) => ({
          value: ags,
          label: name,
          also: postcode,
        }))}
        onValue={(chosen) =>
          change(
            withMunicipality(
              value,
              municipalities.find(({ ags }) => ags === chosen),
            ),
          )
        }
        error={fieldError(add.error, 'ags')}
      />
      {text('street')}
      <div className="side-by-side">
        {text('postcode')}
        {text('town')}
      </div>
      <SelectField
        id={idOf('isStepFree')}
        label={siteTexts.stepFree}
        value={value.stepFree}
        choices={Object.entries(siteTexts.stepFreeTerms).map(([code, label]) => ({ value: code, label }))}
        onValue={(stepFree) => change({ stepFree: stepFree as SiteDraft['stepFree'] })}
      />
      <SitePlace value={value} change={change} error={add.error} idOf={idOf} />
      <div className="kern-btn-wrapper">
        <Button kind="secondary" icon="check" isBusy={add.isPending} onClick={save}>
          {add.isPending ? siteTexts.saving : siteTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {siteTexts.cancel}
        </Button>
      </div>
    </section>
  );
}
