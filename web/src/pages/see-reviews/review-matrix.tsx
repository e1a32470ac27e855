import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { ReviewAspect, ReviewedYear, ReviewLine } from '../../api/types.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { Light } from '../../parts/review/light.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { aspectTerms, changeTerms, reviewTexts } from '../../texts/reviews.js';

const ASPECTS: readonly ReviewAspect[] = ['implementation', 'schedule', 'goal'];

/** Measures by years, three lights in each cell. */
export function ReviewMatrix({ lines }: { lines: readonly ReviewLine[] }): ReactElement | null {
  const years = [...new Set(lines.flatMap((line) => line.years.map(({ year }) => year)))].toSorted(
    (a, b) => b - a,
  );
  if (years.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="ueber-die-jahre">
      <h2 id="ueber-die-jahre" className="kern-heading-medium">
        {reviewTexts.matrixTitle}
      </h2>
      <p className="kern-body kern-body--muted">{reviewTexts.matrixHint}</p>
      <CardTable
        caption={reviewTexts.matrixTitle}
        rows={lines}
        keyOf={({ measureId }) => measureId}
        columns={columnsOf(years)}
        file="ueberpruefungen-jahre"
      />
    </section>
  );
}

function columnsOf(years: readonly number[]): readonly Column<ReviewLine>[] {
  return [
    {
      id: 'measure',
      title: reviewTexts.measure,
      cell: (line) => (
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/konzept/massnahmen/${line.measureId}/ueberpruefung`}
        >
          {measureName(line)}
        </Link>
      ),
    },
    ...years.map((year) => ({
      id: String(year),
      title: String(year),
      cell: (line: ReviewLine) => <YearLights reviewed={line.years.find((one) => one.year === year)} />,
    })),
  ];
}

function YearLights({ reviewed }: { reviewed: ReviewedYear | undefined }): ReactElement {
  if (reviewed === undefined) return <span className="kern-body--muted">{reviewTexts.none}</span>;
  return (
    <span className="lights">
      {ASPECTS.map((aspect) => {
        const { light, change } = reviewed[aspect];
        const isTold = change === 'better' || change === 'worse';
        return (
          <Light
            key={aspect}
            light={light}
            label={aspectTerms[aspect]}
            change={isTold ? changeTerms[change] : undefined}
          />
        );
      })}
    </span>
  );
}
