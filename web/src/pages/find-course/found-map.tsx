import { useCallback, useMemo, type ReactElement } from 'react';
import { useRegions } from '../../api/regions.js';
import type { FoundCourse } from '../../api/types.js';
import { AreaMapPanel } from '../../parts/area-map/area-map-panel.js';
import { LegendArea, LegendSite } from '../../parts/area-map/legend-entries.js';
import { foundMapTexts } from '../../texts/find-course.js';
import { foundArea, foundSites } from './found-places.js';

/** Where the courses of the list are. All that it says stands in the list too. */
export function FoundMap({ courses }: { courses: readonly FoundCourse[] }): ReactElement | null {
  const regions = useRegions().data;
  const points = useMemo(() => foundSites(courses), [courses]);
  const areaOf = useCallback((ags: string, name: string) => foundArea(ags, name, courses), [courses]);
  if (regions === undefined) return null;
  return (
    <section aria-label={foundMapTexts.title} className="finder__map">
      <AreaMapPanel regions={regions} areaOf={areaOf} sites={points} legend={<Legend />} />
    </section>
  );
}

function Legend(): ReactElement {
  return (
    <div className="legend">
      <p className="legend__title">{foundMapTexts.legend}</p>
      <ul className="legend__list">
        <LegendArea step="2" label={foundMapTexts.withCourses} />
        <LegendArea step="no-demand" label={foundMapTexts.without} />
        <LegendSite isFree label={foundMapTexts.site} />
      </ul>
    </div>
  );
}
