import type { ReactElement } from 'react';
import type { MeasureLine } from '../../api/types.js';
import { measureStateTerms, measureTexts } from '../../texts/measures.js';
import { Badge } from '../show/badge.js';
import { isOpenMeasure, STATE_KINDS } from './measure-words.js';

/** The state of a measure, and what it still lacks. */
export function MeasureBadges({ measure }: { measure: MeasureLine }): ReactElement {
  return (
    <span className="badge-line">
      <Badge kind={STATE_KINDS[measure.state]}>{measureStateTerms[measure.state]}</Badge>
      {measure.goalIds.length === 0 && isOpenMeasure(measure) && (
        <Badge kind="warning">{measureTexts.goalless}</Badge>
      )}
      {measure.goalIds.length > 0 && measure.isWithoutIndicator && isOpenMeasure(measure) && (
        <Badge kind="info">{measureTexts.withoutIndicator}</Badge>
      )}
    </span>
  );
}
