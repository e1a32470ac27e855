import type { ReactElement } from 'react';
import { useCases } from '../../api/cases.js';
import { useRegions } from '../../api/regions.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { frequentPlaces } from './count-places.js';

interface FrequentPlacesProps {
  /** What is chosen already. */
  readonly ags: string;
  readonly onChoose: (ags: string) => void;
}

/** The Gemeinden from which most of an office's own cases come, one press each. Nothing is chosen for anybody. */
export function FrequentPlaces({ ags, onChoose }: FrequentPlacesProps): ReactElement | null {
  const cases = useCases().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const names = new Map(municipalities.map((one) => [one.ags, one.name]));
  const places = frequentPlaces(cases).filter((place) => place !== ags && names.has(place));
  if (places.length === 0) return null;
  return (
    <fieldset className="frequent-places">
      <legend className="kern-label kern-label--small">{enterCaseTexts.frequentPlaces}</legend>
      {places.map((place) => (
        <button key={place} type="button" className="frequent-places__place" onClick={() => onChoose(place)}>
          {names.get(place)}
        </button>
      ))}
    </fieldset>
  );
}
