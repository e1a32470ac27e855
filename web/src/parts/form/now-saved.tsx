import type { ReactElement } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { formTexts } from '../../texts/form.js';
import { Alert } from '../show/alert.js';
import { Facts, type Fact } from '../show/facts.js';

/** After somebody else was quicker: what stands there now, beside what was typed. Who sends again has seen it. */
export function NowSaved({
  error,
  facts,
}: {
  error: Error | null;
  facts: readonly Fact[];
}): ReactElement | null {
  if (!(error instanceof ApiProblem) || error.code !== 'changed-meanwhile' || facts.length === 0) return null;
  return (
    <Alert kind="warning" title={formTexts.nowSaved}>
      <Facts facts={facts} />
      <p className="kern-body">{formTexts.nowSavedMeans}</p>
    </Alert>
  );
}
