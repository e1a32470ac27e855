import type { ReactElement } from 'react';
import type { IndicatorLine } from '../../api/types.js';
import { judgementTerms, movementTerms } from '../../texts/indicators.js';
import { Badge } from '../show/badge.js';

const KINDS = { reached: 'success', 'on-the-way': 'info', behind: 'warning' } as const;
const ARROWS = {
  rising: 'M2 12 L12 3 M6 3 H12 V9',
  falling: 'M2 3 L12 12 M6 12 H12 V6',
  level: 'M2 8 H13 M9 4 L13 8 L9 12',
};

/** Where an indicator stands and where it goes: shape, colour and word together. */
export function JudgementMark({
  indicator: { judgement, movement },
}: {
  indicator: Pick<IndicatorLine, 'judgement' | 'movement'>;
}): ReactElement {
  return (
    <span className="judgement">
      {judgement === 'no-statement' ? (
        judgementTerms[judgement]
      ) : (
        <Badge kind={KINDS[judgement]}>{judgementTerms[judgement]}</Badge>
      )}
      {movement !== null && (
        <span className="judgement__movement">
          <svg viewBox="0 0 15 15" width="15" height="15" aria-hidden="true" focusable="false">
            <path className="judgement__arrow" d={ARROWS[movement]} />
          </svg>
          {movementTerms[movement]}
        </span>
      )}
    </span>
  );
}
