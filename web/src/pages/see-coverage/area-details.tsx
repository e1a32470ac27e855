import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { NearbyStop } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import {
  accessibilityWords,
  countWords,
  minutesWords,
  numberWords,
  percentWords,
  weeksWords,
} from '../../parts/words/numbers.js';
import { stopWords } from '../../parts/words/stop.js';
import { areaTexts, coverageColumns } from '../../texts/coverage.js';
import type { AreaRow } from './area-rows.js';

interface AreaDetailsProps {
  readonly row: AreaRow | undefined;
  readonly threshold: number;
  readonly nearestStop: NearbyStop | null;
  /** The gaps of the same Kurstyp; left out for those who may not read gaps. */
  readonly gapsHref: string | undefined;
  readonly onClose: () => void;
}

/** All facts of the chosen area. */
export function AreaDetails(props: AreaDetailsProps): ReactElement {
  const { row, threshold, nearestStop, gapsHref, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(row?.key);
  useEffect(() => {
    if (row !== undefined && before.current !== row.key)
      heading.current?.scrollIntoView({ block: 'nearest' });
    before.current = row?.key;
  }, [row]);
  return (
    <section className="area-details" aria-live="polite">
      <h3 ref={heading} className="kern-heading-small">
        {row?.name ?? areaTexts.choose}
      </h3>
      {row === undefined ? (
        <p className="kern-body kern-body--muted">{areaTexts.chooseBody}</p>
      ) : (
        <>
          {row.associationName !== null && row.associationName !== row.name && (
            <p className="kern-body kern-body--muted">{areaTexts.partOf(row.associationName)}</p>
          )}
          <Facts facts={factsOf(row, threshold)} />
          {nearestStop !== null && (
            <p className="kern-body kern-body--muted">{areaTexts.stop(stopWords(nearestStop))}</p>
          )}
          {gapsHref !== undefined && (
            <p className="kern-body">
              <Link className="kern-link" to={gapsHref}>
                {areaTexts.showGaps}
              </Link>
            </p>
          )}
          <Button kind="tertiary" icon="close" onClick={onClose}>
            {areaTexts.close}
          </Button>
        </>
      )}
    </section>
  );
}

function factsOf({ figures, population, foreignShare }: AreaRow, threshold: number): readonly Fact[] {
  const count = (value: number | null): string => countWords(value, figures.isSuppressed, threshold);
  const facts: (Fact | null)[] = [
    {
      name: coverageColumns.demand,
      value: figures.demand === 0 ? areaTexts.noDemand : count(figures.demand),
    },
    { name: coverageColumns.placed, value: count(figures.placed) },
    { name: coverageColumns.unplaced, value: count(figures.unplaced) },
    {
      name: coverageColumns.rate,
      value: figures.rate === null ? count(null) : percentWords(figures.rate),
    },
    { name: coverageColumns.freePlaces, value: numberWords(figures.freePlacesInReach) },
    {
      name: coverageColumns.nearest,
      value:
        figures.nearestMinutes === null
          ? areaTexts.noneInReach
          : minutesWords(figures.nearestMinutes, figures.nearestOrigin),
    },
    { name: areaTexts.accessibility, value: accessibilityWords(figures.accessibility) },
    {
      name: coverageColumns.longestWait,
      value: figures.longestWaitDays === null ? '–' : weeksWords(figures.longestWaitDays),
    },
    population === null ? null : { name: areaTexts.population, value: numberWords(population) },
    foreignShare === null
      ? null
      : { name: areaTexts.foreignShare, value: `${numberWords(foreignShare)}\u00a0%` },
  ];
  return facts.filter((fact): fact is Fact => fact !== null);
}
