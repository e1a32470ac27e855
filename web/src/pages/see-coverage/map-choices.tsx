import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Site } from '../../api/types.js';
import { MAP_LAYERS, type MapLayer } from '../../parts/area-map/map-choice.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { coverageTexts } from '../../texts/coverage.js';
import { writeChoice, type CoverageChoice } from './coverage-address.js';

interface MapChoicesProps {
  readonly choice: CoverageChoice;
  readonly sites: readonly Site[];
  readonly onChange: (change: Partial<CoverageChoice>) => void;
}

/** What is drawn beside the surfaces, whose reach, and the way to the map on the wall. */
export function MapChoices({ choice, sites, onChange }: MapChoicesProps): ReactElement {
  return (
    <div className="map-layers no-print">
      <CheckboxField
        id="schichten"
        label={coverageTexts.layers}
        values={choice.layers}
        choices={MAP_LAYERS.map((layer) => ({ value: layer, label: coverageTexts.layerTitles[layer] }))}
        onValues={(layers) => onChange({ layers: layers as readonly MapLayer[] })}
      />
      <SelectField
        id="kursort"
        label={coverageTexts.reachOf}
        value={choice.site ?? ''}
        choices={[
          { value: '', label: coverageTexts.noSite },
          ...sites.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` })),
        ]}
        onValue={(site) => onChange({ site: site === '' ? undefined : site })}
      />
      <Link className="kern-link" to={`/versorgung/wandkarte?${writeChoice(choice).toString()}`}>
        {coverageTexts.wallMap}
      </Link>
    </div>
  );
}
