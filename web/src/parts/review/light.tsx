import type { ReactElement } from 'react';
import type { TrafficLight } from '../../api/types.js';
import { lightTerms } from '../../texts/reviews.js';

/** Each colour has a shape of its own, for those who do not see colours and for grey paper. */
const SHAPES: Readonly<Record<TrafficLight, string>> = { green: '●', yellow: '▲', red: '■', none: '○' };

interface LightProps {
  readonly light: TrafficLight;
  /** What it is the light of: „Zeitplan“. */
  readonly label: string;
  /** What became of it since the year before, in a word. */
  readonly change?: string | undefined;
}

/** One light: shape, colour and word. */
export function Light({ light, label, change }: LightProps): ReactElement {
  return (
    <span className={`light light--${light}`}>
      <span className="light__shape" aria-hidden="true">
        {SHAPES[light]}
      </span>
      <span>
        {label}: {lightTerms[light]}
        {change !== undefined && ` (${change})`}
      </span>
    </span>
  );
}
