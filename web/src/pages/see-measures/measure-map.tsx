import { useCallback, useMemo, type ReactElement } from 'react';
import { useRegions } from '../../api/regions.js';
import type { MeasureLine, Municipality, Regions } from '../../api/types.js';
import { AreaMapPanel } from '../../parts/area-map/area-map-panel.js';
import { Hatching, LegendArea } from '../../parts/area-map/legend-entries.js';
import { isOpenMeasure, measureName } from '../../parts/measure/measure-words.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { mapTexts } from '../../texts/coverage.js';
import { measureListTexts } from '../../texts/measure-lists.js';
import { measuresByPlace, PLACE_STEPS, placeArea } from './measure-places.js';

const NO_SITES = [] as const;

/** Where the open measures of the selection take place: as a map and as a table. */
export function MeasureMap({ measures }: { measures: readonly MeasureLine[] }): ReactElement | null {
  const regions = useRegions().data;
  const open = useMemo(() => measures.filter(isOpenMeasure), [measures]);
  if (regions === undefined || open.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="karte-massnahmen">
      <h2 id="karte-massnahmen" className="kern-heading-medium">
        {measureListTexts.mapTitle}
      </h2>
      <DrawnMeasures measures={open} regions={regions} />
    </section>
  );
}

function DrawnMeasures({
  measures,
  regions,
}: {
  measures: readonly MeasureLine[];
  regions: Regions;
}): ReactElement {
  const places = useMemo(() => measuresByPlace(measures), [measures]);
  const areaOf = useCallback((ags: string, name: string) => placeArea(name, places.get(ags) ?? []), [places]);
  const whole = measures.filter(({ municipalities }) => municipalities.length === 0).length;
  const rows = regions.municipalities.filter(({ ags }) => places.has(ags));
  const columns: readonly Column<Municipality>[] = [
    { id: 'place', title: measureListTexts.municipality, cell: ({ name }) => name },
    {
      id: 'number',
      title: measureListTexts.number,
      isNumeric: true,
      cell: ({ ags }) => places.get(ags)?.length ?? 0,
    },
    {
      id: 'which',
      title: measureListTexts.which,
      cell: ({ ags }) => (places.get(ags) ?? []).map(measureName).join('; '),
    },
  ];
  return (
    <>
      <AreaMapPanel regions={regions} areaOf={areaOf} sites={NO_SITES} legend={<Legend />} />
      {whole > 0 && <p className="kern-body">{measureListTexts.mapNote(whole)}</p>}
      {rows.length > 0 && (
        <CardTable
          caption={measureListTexts.mapTable}
          rows={rows}
          keyOf={({ ags }) => ags}
          columns={columns}
          file="massnahmen-nach-gemeinde"
        />
      )}
    </>
  );
}

function Legend(): ReactElement {
  return (
    <section className="legend" aria-label={mapTexts.legend}>
      <Hatching />
      <p className="legend__title">{measureListTexts.legend}</p>
      <ul className="legend__list">
        {PLACE_STEPS.map((from, index) => {
          const next = PLACE_STEPS[index + 1];
          const label = measureListTexts.legendOf(from, next === undefined ? null : next - 1);
          return <LegendArea key={from} step={String(index + 1)} label={label} />;
        })}
        <LegendArea step="no-demand" label={measureListTexts.legendNone} />
      </ul>
    </section>
  );
}
