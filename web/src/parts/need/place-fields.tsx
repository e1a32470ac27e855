import type { ReactElement } from 'react';
import { useRegions } from '../../api/regions.js';
import { needTexts } from '../../texts/need.js';
import { SearchField } from '../form/search-field.js';
import { FrequentPlaces } from '../case/frequent-places.js';
import type { NeedFieldsProps } from './need-draft.js';

/** The Gemeinde, with those that are chosen most. */
export function PlaceFields({ draft, change, errorOf, idOf }: NeedFieldsProps): ReactElement {
  const municipalities = useRegions().data?.municipalities ?? [];
  return (
    <>
      <SearchField
        id={idOf('ags')}
        label={needTexts.municipality}
        hint={needTexts.municipalityHint}
        value={draft.ags}
        choices={municipalities.map(({ ags, name, postcode }) => ({
          value: ags,
          label: name,
          also: postcode,
        }))}
        onValue={(ags) => change({ ags })}
        error={errorOf('ags')}
      />
      <FrequentPlaces ags={draft.ags} onChoose={(ags) => change({ ags })} />
    </>
  );
}
