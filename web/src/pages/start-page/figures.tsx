import type { ReactElement } from 'react';
import type { Figure } from '../../api/types.js';
import { figureTexts, startPageTexts } from '../../texts/start-page.js';

/** The figures that matter to the role, as tiles. */
export function Figures({ figures }: { figures: readonly Figure[] }): ReactElement {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div className="figure" key={figure.kind}>
          <dt className="figure__name">{figureTexts[figure.kind]}</dt>
          <dd className="figure__value">{valueWords(figure)}</dd>
        </div>
      ))}
    </dl>
  );
}

function valueWords({ kind, value, of }: Figure): string {
  if (value === null) return startPageTexts.noFigure;
  if (of !== null) return startPageTexts.ofWhole(value, of);
  if (kind === 'longest-wait-days') return startPageTexts.days(value);
  return kind === 'coverage-percent' ? startPageTexts.percent(value) : value.toLocaleString('de-DE');
}
