import { useState, type FormEvent, type ReactElement } from 'react';
import { useCorrectWay, useWaysTo } from '../../api/corrections.js';
import { useSites } from '../../api/offerings.js';
import { useRegions } from '../../api/regions.js';
import type { TravelMode } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SearchField } from '../../parts/form/search-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { Alert } from '../../parts/show/alert.js';
import { minutesWords } from '../../parts/words/numbers.js';
import { keepTexts } from '../../texts/administration.js';
import { correctionTexts, travelModeTerms } from '../../texts/corrections.js';

const EMPTY = { ags: '', siteId: '', mode: 'public-transport' as TravelMode, minutes: '', reason: '' };
/** Nothing typed is no time: the server says so at the field. */
const NO_MINUTES = -1;

/** Which way, by what, how long, and how one knows. */
export function CorrectionForm(): ReactElement {
  const correct = useCorrectWay();
  const municipalities = useRegions().data?.municipalities ?? [];
  const sites = useSites().data ?? [];
  const { value, change, clear } = useDraft('reisezeit', EMPTY);
  const [done, setDone] = useState<string | null>(null);
  const [isUnchosen, setUnchosen] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setDone(null);
    setUnchosen(value.ags === '' || value.siteId === '');
    if (correct.isPending || value.ags === '' || value.siteId === '') return;
    const minutes = value.minutes.trim() === '' ? NO_MINUTES : Number(value.minutes);
    const from = municipalities.find(({ ags }) => ags === value.ags)?.name ?? '';
    const to = sites.find(({ id }) => id === value.siteId)?.name ?? '';
    correct.mutate(
      { ...value, minutes },
      {
        onSuccess: () => {
          clear();
          setDone(correctionTexts.saved(from, to, minutes));
        },
      },
    );
  };
  return (
    <section className="page-section narrow" aria-labelledby="weg-korrigieren">
      <h2 id="weg-korrigieren" className="kern-heading-medium">
        {correctionTexts.formTitle}
      </h2>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <form key={done} onSubmit={submit} noValidate className="form">
        <ErrorSummary error={correct.error} />
        <SearchField
          id="ags"
          label={correctionTexts.municipality}
          hint={correctionTexts.typeToFind}
          value={value.ags}
          choices={municipalities.map(({ ags, name, postcode }) => ({
            value: ags,
            label: name,
            also: postcode,
          }))}
          onValue={(ags) => change({ ags })}
          error={isUnchosen && value.ags === '' ? correctionTexts.pleaseChoose : undefined}
        />
        <SearchField
          id="siteId"
          label={correctionTexts.site}
          hint={correctionTexts.typeToFind}
          value={value.siteId}
          choices={sites.map(({ id, name, town, providerName }) => ({
            value: id,
            label: `${name}, ${town}`,
            also: providerName,
          }))}
          onValue={(siteId) => change({ siteId })}
          error={isUnchosen && value.siteId === '' ? correctionTexts.pleaseChoose : undefined}
        />
        <KnownSoFar ags={value.ags} siteId={value.siteId} />
        <RadioField
          id="mode"
          label={correctionTexts.mode}
          isHorizontal
          value={value.mode}
          choices={Object.entries(travelModeTerms).map(([mode, label]) => ({ value: mode, label }))}
          onValue={(mode) => change({ mode: mode as TravelMode })}
          error={fieldError(correct.error, 'mode')}
        />
        <TextField
          id="minutes"
          type="number"
          inputMode="numeric"
          min={0}
          isNarrow
          label={correctionTexts.minutes}
          value={value.minutes}
          onValue={(minutes) => change({ minutes })}
          error={fieldError(correct.error, 'minutes')}
        />
        <TextField
          id="reason"
          label={correctionTexts.reason}
          hint={correctionTexts.reasonHint}
          autoComplete="off"
          value={value.reason}
          onValue={(reason) => change({ reason })}
          error={fieldError(correct.error, 'reason')}
        />
        <Button type="submit" kind="primary" isBusy={correct.isPending}>
          {correct.isPending ? keepTexts.saving : correctionTexts.save}
        </Button>
      </form>
    </section>
  );
}

/** What counts today for this way, before it is corrected. */
function KnownSoFar({ ags, siteId }: { ags: string; siteId: string }): ReactElement | null {
  const way = useWaysTo(siteId).data?.find((one) => one.ags === ags);
  if (way === undefined || ags === '') return null;
  return (
    <p className="kern-body" aria-live="polite">
      {correctionTexts.now}:{' '}
      <strong>{way.minutes === null ? correctionTexts.noWay : minutesWords(way.minutes, way.origin)}</strong>
    </p>
  );
}
