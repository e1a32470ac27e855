import type { ReactElement } from 'react';
import { useMatrixRows } from '../../api/concept-matrix.js';
import type { WholeConcept } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Loading } from '../../parts/show/loading.js';
import { TableFrame } from '../../parts/table/table-frame.js';
import { axisTexts, matrixTexts } from '../../texts/concept.js';
import { countCell, type MatrixCell } from './count-matrix.js';

/** Both axes across each other: how many needs, goals and measures lie in each cell. */
export function ConceptMatrix({ concept }: { concept: WholeConcept }): ReactElement | null {
  const { edition, fields, themes } = concept;
  const themeIds = themes.map(({ id }) => id);
  const { rows, error } = useMatrixRows(edition.id, themeIds);
  if (fields.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="matrix">
      <h2 id="matrix" className="kern-heading-medium">
        {matrixTexts.title}
      </h2>
      <p className="kern-body">{matrixTexts.lead}</p>
      <ActError error={error} />
      {rows === null && error === null && <Loading />}
      {rows !== null && (
        <TableFrame caption={matrixTexts.caption} isCaptionHidden file="konzept-matrix">
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {[axisTexts.fields.title, matrixTexts.all, ...themes.map(({ title }) => title)].map((title) => (
                <th key={title} scope="col" className="kern-table__header">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {fields.map(({ id: fieldId, title }) => (
              <tr key={fieldId} className="kern-table__row">
                <th scope="row" className="kern-table__header">
                  {title}
                </th>
                {[null, ...themeIds].map((themeId, index) => (
                  <td key={themeId ?? 'alle'} className="kern-table__cell">
                    <Cell cell={countCell({ fieldId, themeId }, rows.needs, rows.measures[index] ?? [])} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}

function Cell({ cell: { needs, goals, measures } }: { cell: MatrixCell }): ReactElement {
  const lines = [
    ...(needs === 0 ? [] : [matrixTexts.needs(needs)]),
    ...(goals === 0 ? [] : [matrixTexts.goals(goals)]),
    ...(measures === 0 ? [] : [matrixTexts.measures(measures)]),
  ];
  if (lines.length === 0) return <span className="kern-body--muted">{matrixTexts.nothing}</span>;
  return (
    <span className="stacked">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}
