import { lazy, Suspense, type ReactElement } from 'react';
import { useBoundaries, useRegions } from '../../api/regions.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Loading } from '../../parts/show/loading.js';
import { siteTexts } from '../../texts/edit-course.js';
import { degreesText, readDegrees, type SiteDraft } from './site-draft.js';

const PlaceMap = lazy(async () => ({
  default: (await import('../../parts/place-map/place-map.js')).PlaceMap,
}));

interface SitePlaceProps {
  readonly value: SiteDraft;
  readonly change: (part: Partial<SiteDraft>) => void;
  readonly error: Error | null;
  readonly idOf: (field: string) => string;
}

/** Where a Kursort stands: by a press on the map, or typed. */
export function SitePlace({ value, change, error, idOf }: SitePlaceProps): ReactElement {
  const boundaries = useBoundaries(useRegions().data?.boundaries.href).data;
  const announce = useAnnounce();
  const pick = (place: { readonly latitude: number; readonly longitude: number }): void => {
    const [latitude, longitude] = [degreesText(place.latitude), degreesText(place.longitude)];
    change({ latitude, longitude });
    announce(siteTexts.picked(latitude, longitude));
  };
  const [latitude, longitude] = [readDegrees(value.latitude), readDegrees(value.longitude)];
  const place = latitude === null || longitude === null ? null : { latitude, longitude };
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{siteTexts.place}</legend>
      <div className="kern-hint">{siteTexts.placeHint}</div>
      {boundaries !== undefined && (
        <Suspense fallback={<Loading what={siteTexts.mapLoading} />}>
          <PlaceMap boundaries={boundaries} place={place} label={siteTexts.map} onPick={pick} />
        </Suspense>
      )}
      <div className="side-by-side">
        {(['latitude', 'longitude'] as const).map((field) => (
          <TextField
            key={field}
            id={idOf(field)}
            inputMode="decimal"
            label={siteTexts[field]}
            value={value[field]}
            onValue={(typed) => change({ [field]: typed })}
            error={fieldError(error, field)}
          />
        ))}
      </div>
    </fieldset>
  );
}
