import type { FormEvent, ReactElement } from 'react';
import { Link } from 'react-router';
import { useAddFeed } from '../../api/calendar-feeds.js';
import { useSites } from '../../api/offerings.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { AddressedFeed, EnterFeed, FeedKind } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField, type Choice } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { chosenFeedKinds, feedKindTerms, feedTexts as texts } from '../../texts/calendar-feeds.js';

const KINDS: readonly Choice[] = chosenFeedKinds.map((value) => ({ value, label: feedKindTerms[value] }));
const START = { title: '', kinds: [] as readonly string[], ags: '', formatCode: '', providerId: '' };

/** A new calendar: its name, what it shows, and of courses and tests which ones. */
export function FeedForm({ onMade }: { readonly onMade: (feed: AddressedFeed) => void }): ReactElement {
  const add = useAddFeed();
  const { value, change, clear } = useDraft('kalender.neu', START);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (add.isPending) return;
    add.mutate(toFeed(value), {
      onSuccess: (feed) => {
        clear();
        onMade(feed);
      },
    });
  };
  return (
    <section className="narrow page-section" aria-labelledby="neuer-kalender">
      <h2 id="neuer-kalender" className="kern-heading-medium">
        {texts.add}
      </h2>
      <p className="kern-body">
        {texts.fromSearch}{' '}
        <Link className="kern-link" to="/kurse-finden">
          {texts.toSearch}
        </Link>
      </p>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={add.error} />
        <TextField
          id="title"
          label={texts.name}
          hint={texts.nameHint}
          maxLength={80}
          autoComplete="off"
          value={value.title}
          onValue={(title) => change({ title })}
          error={fieldError(add.error, 'title')}
        />
        <CheckboxField
          id="kinds"
          label={texts.kinds}
          values={value.kinds}
          choices={KINDS}
          onValues={(kinds) => change({ kinds })}
          error={fieldError(add.error, 'kinds')}
        />
        <Narrowing value={value} change={change} error={add.error} />
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={add.isPending}>
            {add.isPending ? texts.saving : texts.submit}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface NarrowingProps {
  readonly value: typeof START;
  readonly change: (part: Partial<typeof START>) => void;
  readonly error: Error | null;
}

function Narrowing({ value, change, error }: NarrowingProps): ReactElement {
  const municipalities = useRegions().data?.municipalities ?? [];
  const formats = useCourseFormats().data ?? [];
  const sites = useSites().data ?? [];
  const providers = [...new Map(sites.map((site) => [site.providerId, site.providerName]))];
  return (
    <section aria-labelledby="eingrenzen" className="form-part">
      <h3 id="eingrenzen" className="kern-heading-small">
        {texts.narrow}
      </h3>
      <SelectField
        id="ags"
        label={texts.municipality}
        value={value.ags}
        choices={withAll(municipalities.map(({ ags, name }) => ({ value: ags, label: name })))}
        onValue={(ags) => change({ ags })}
        error={fieldError(error, 'ags')}
      />
      <SelectField
        id="formatCode"
        label={texts.format}
        value={value.formatCode}
        choices={withAll(formats.map(({ code, title }) => ({ value: code, label: title })))}
        onValue={(formatCode) => change({ formatCode })}
        error={fieldError(error, 'formatCode')}
      />
      <SelectField
        id="providerId"
        label={texts.provider}
        value={value.providerId}
        choices={withAll(providers.map(([id, name]) => ({ value: id, label: name })))}
        onValue={(providerId) => change({ providerId })}
        error={fieldError(error, 'providerId')}
      />
    </section>
  );
}

function withAll(choices: readonly Choice[]): readonly Choice[] {
  return [{ value: '', label: texts.all }, ...choices];
}

function toFeed({ title, kinds, ags, formatCode, providerId }: typeof START): EnterFeed {
  return {
    title,
    kinds: kinds as FeedKind[],
    ags: ags || null,
    formatCode: formatCode || null,
    providerId: providerId || null,
  };
}
