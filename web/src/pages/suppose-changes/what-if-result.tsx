import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Regions, WhatIf } from '../../api/types.js';
import { AreaMapPanel } from '../../parts/area-map/area-map-panel.js';
import type { MapSite } from '../../parts/area-map/map-area.js';
import { MapLegend } from '../../parts/area-map/map-legend.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { gapTexts } from '../../texts/gaps.js';
import { whatIfTexts } from '../../texts/what-if.js';
import { whatIfArea, type MapState } from '../../parts/what-if/what-if-areas.js';
import { whatIfSummary } from '../../parts/what-if/what-if-summary.js';
import { WhatIfTable } from '../../parts/what-if/what-if-table.js';

const NO_SITES: readonly MapSite[] = [];

interface WhatIfResultProps {
  readonly answer: WhatIf;
  readonly regions: Regions;
  readonly formatTitle: string;
}

/** The answer takes the focus when it comes: in a sentence, on the map in either state, and as a table with both. */
export function WhatIfResult({ answer, regions, formatTitle }: WhatIfResultProps): ReactElement {
  const [state, setState] = useState<MapState>('after');
  const rows = useMemo(() => new Map(answer.municipalities.map((row) => [row.ags, row])), [answer]);
  const areaOf = useCallback(
    (ags: string, name: string) => whatIfArea(name, rows.get(ags), state),
    [rows, state],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [answer]);
  return (
    <section aria-labelledby="ergebnis-titel" className="page-section what-if">
      <h2 id="ergebnis-titel" ref={heading} tabIndex={-1} className="kern-heading-medium">
        {whatIfTexts.resultTitle}
      </h2>
      <p className="kern-body">
        <strong>{whatIfSummary(answer)}</strong>
      </p>
      <RadioField
        id="zustand"
        label={whatIfTexts.state}
        isHorizontal
        value={state}
        choices={[
          { value: 'before', label: whatIfTexts.before },
          { value: 'after', label: whatIfTexts.after },
        ]}
        onValue={(chosen) => setState(chosen as MapState)}
      />
      <AreaMapPanel
        regions={regions}
        areaOf={areaOf}
        sites={NO_SITES}
        legend={<MapLegend figure="rate" hasSites={false} />}
      />
      <WhatIfTable answer={answer} regions={regions} caption={whatIfTexts.caption(formatTitle)} />
      <p className="kern-body kern-body--small kern-body--muted">{gapTexts.hiddenNote}</p>
    </section>
  );
}
