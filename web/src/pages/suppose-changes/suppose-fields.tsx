import type { ReactElement } from 'react';
import type { LanguageLevel } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { shortDate } from '../../parts/words/dates.js';
import { daypartTerms } from '../../texts/cases.js';
import { levelTerms } from '../../texts/terms.js';
import { whatIfTexts } from '../../texts/what-if.js';
import type { SuppositionDraft } from './supposition.js';
import type { Named } from './supposition-words.js';

interface FieldsProps {
  readonly draft: SuppositionDraft;
  readonly named: Named;
  readonly change: (part: Partial<SuppositionDraft>) => void;
  readonly errorOf: (control: string) => string | undefined;
}

/** A course that is not there yet. */
export function CourseFields(props: FieldsProps): ReactElement {
  const { draft, change, errorOf } = props;
  return (
    <>
      <SiteField {...props} />
      <SelectField
        id="level"
        label={whatIfTexts.level}
        value={draft.level}
        choices={Object.entries(levelTerms).map(([value, label]) => ({ value, label }))}
        onValue={(level) => change({ level: level as LanguageLevel })}
        error={errorOf('level')}
      />
      <TextField
        id="startsOn"
        type="date"
        label={whatIfTexts.startsOn}
        value={draft.startsOn}
        onValue={(startsOn) => change({ startsOn })}
        error={errorOf('startsOn')}
      />
      <CountField id="places" label={whatIfTexts.places} {...props} />
      <CheckboxField
        id="dayparts"
        label={whatIfTexts.dayparts}
        values={draft.dayparts}
        choices={Object.entries(daypartTerms).map(([value, label]) => ({ value, label }))}
        onValues={(dayparts) => change({ dayparts })}
        error={errorOf('dayparts')}
      />
      <CountField id="childcarePlaces" label={whatIfTexts.childcarePlaces} {...props} />
    </>
  );
}

/** A change of a course that is there. */
export function OfferingFields(props: FieldsProps): ReactElement {
  const { draft, named, change, errorOf } = props;
  const isShift = draft.kind === 'shift-start';
  if (named.offerings.length === 0) return <p className="kern-body">{whatIfTexts.noOffering}</p>;
  return (
    <>
      <SelectField
        id="offeringId"
        label={whatIfTexts.offering}
        value={draft.offeringId}
        choices={[
          { value: '', label: whatIfTexts.chooseOffering },
          ...named.offerings.map(({ id, title, startsOn }) => ({
            value: id,
            label: `${title}, ${shortDate(startsOn)}`,
          })),
        ]}
        onValue={(offeringId) => change({ offeringId })}
        error={errorOf('offeringId')}
      />
      <CountField
        id="amount"
        label={AMOUNTS[draft.kind] ?? whatIfTexts.morePlaces}
        hint={isShift ? whatIfTexts.daysHint : undefined}
        {...props}
      />
    </>
  );
}

const AMOUNTS: Readonly<Partial<Record<SuppositionDraft['kind'], string>>> = {
  childcare: whatIfTexts.morePlacesChildcare,
  'shift-start': whatIfTexts.days,
};

/** A way from a Gemeinde to a site that is shorter than today's. */
export function LineFields(props: FieldsProps): ReactElement {
  const { draft, named, change, errorOf } = props;
  return (
    <>
      <SelectField
        id="municipality"
        label={whatIfTexts.municipality}
        value={draft.municipality}
        choices={[
          { value: '', label: whatIfTexts.chooseMunicipality },
          ...named.municipalities.map(({ ags, name }) => ({ value: ags, label: name })),
        ]}
        onValue={(municipality) => change({ municipality })}
        error={errorOf('municipality')}
      />
      <SiteField {...props} />
      <CountField id="minutes" label={whatIfTexts.minutes} {...props} />
    </>
  );
}

function SiteField({ draft, named, change, errorOf }: FieldsProps): ReactElement {
  return (
    <SelectField
      id="siteId"
      label={whatIfTexts.site}
      value={draft.siteId}
      choices={[
        { value: '', label: whatIfTexts.chooseSite },
        ...named.sites.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` })),
      ]}
      onValue={(siteId) => change({ siteId })}
      error={errorOf('siteId')}
    />
  );
}

interface CountFieldProps extends FieldsProps {
  readonly id: 'places' | 'childcarePlaces' | 'amount' | 'minutes';
  readonly label: string;
  readonly hint?: string | undefined;
}

function CountField({ id, label, hint, draft, change, errorOf }: CountFieldProps): ReactElement {
  return (
    <TextField
      id={id}
      type="number"
      isNarrow
      label={label}
      hint={hint}
      value={draft[id]}
      onValue={(text) => change({ [id]: text })}
      error={errorOf(id)}
    />
  );
}
