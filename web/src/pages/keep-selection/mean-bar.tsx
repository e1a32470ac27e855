import type { ReactElement } from 'react';
import type { SelectionSpread } from '../../api/types.js';
import { revealTexts } from '../../texts/yearly-selection.js';
import { pointWords } from './point-words.js';

/** Widest point of a bar. */
const MOST = 4;
const WIDTH = 64;

/** A mean with its spread: a bar, the span of what was given upon it, and in words. */
export function MeanBar({ spread }: { spread: SelectionSpread }): ReactElement {
  const { mean, least, most, deviation, isDisputed } = spread;
  const at = (points: number): number => (points / MOST) * WIDTH;
  return (
    <span className="mean">
      <span>{pointWords(mean)}</span>
      <svg className="mean__bar" viewBox={`0 0 ${WIDTH} 10`} width={WIDTH} height="10" aria-hidden="true">
        <rect className="mean__ground" x="0" y="2" width={WIDTH} height="6" />
        <rect className="mean__fill" x="0" y="2" width={at(mean)} height="6" />
        <line className="mean__span" x1={at(least)} x2={at(most)} y1="5" y2="5" />
      </svg>
      <span className="mean__note">{revealTexts.spread(least, most, pointWords(deviation))}</span>
      {isDisputed && <strong className="mean__disputed">{revealTexts.disputed}</strong>}
    </span>
  );
}
