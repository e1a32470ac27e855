import { useState, type ReactElement } from 'react';
import { useOfferingsOf, useSites } from '../../api/offerings.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { CourseFormat, Regions, Site } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { dayInGermany } from '../../parts/words/dates.js';
import { whatIfTexts } from '../../texts/what-if.js';
import { SupposeForm } from './suppose-form.js';
import { SuppositionList } from './supposition-list.js';
import { useSuppositions } from './use-suppositions.js';
import { WhatIfResult } from './what-if-result.js';

/** “Was wäre, wenn”: suppositions, and the county before and after them. */
export function WhatIfPage(): ReactElement {
  const regions = useRegions();
  const formats = useCourseFormats();
  const sites = useSites();
  const failed = [regions, formats, sites].find(({ isError }) => isError);
  const isKnown = regions.data !== undefined && formats.data !== undefined && sites.data !== undefined;
  return (
    <>
      <PageTitle title={whatIfTexts.title} />
      <p className="kern-body lead">{whatIfTexts.lead}</p>
      {isKnown && <Supposing regions={regions.data} formats={formats.data} sites={sites.data} />}
      {!isKnown && failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!isKnown && !failed && <Loading />}
    </>
  );
}

interface SupposingProps {
  readonly regions: Regions;
  readonly formats: readonly CourseFormat[];
  readonly sites: readonly Site[];
}

function Supposing({ regions, formats, sites }: SupposingProps): ReactElement {
  const [today] = useState(() => dayInGermany(new Date()));
  const [format, setFormat] = useState(formats[0]?.code ?? '');
  const offerings = useOfferingsOf(format, today, true);
  const { drafts, answer, error, isBusy, add, remove, clear } = useSuppositions(format);
  const named = { sites, offerings: offerings.data ?? [], municipalities: regions.municipalities };
  return (
    <>
      <div className="side-by-side">
        <div>
          <SelectField
            id="formatCode"
            label={whatIfTexts.format}
            value={format}
            choices={formats.map(({ code, title }) => ({ value: code, label: title }))}
            onValue={(code) => {
              setFormat(code);
              clear();
            }}
          />
          <SupposeForm key={format} named={named} error={error} isBusy={isBusy} onAdd={add} />
        </div>
        <SuppositionList drafts={drafts} named={named} onRemove={remove} />
      </div>
      {answer !== null && (
        <WhatIfResult
          answer={answer}
          regions={regions}
          formatTitle={formats.find(({ code }) => code === format)?.title ?? ''}
        />
      )}
    </>
  );
}
