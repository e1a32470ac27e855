import { ok, refuse, type Result } from '#libs/kernel';
import type { Funding, Measure, MeasurePartner } from './measure.js';

/** A measure as it is to be saved, as far as its parts have to go with each other. */
export interface MeasurePlan extends Pick<
  Measure,
  'periodFrom' | 'periodUntil' | 'responsibleOrganisationId' | 'responsibleName'
> {
  readonly funding: readonly Pick<Funding, 'grantedFrom' | 'grantedUntil' | 'state'>[];
  readonly partners: readonly Pick<MeasurePartner, 'organisationId' | 'name'>[];
}

/**
 * “Maßnahme prüfen”. Refuses `period-reversed`, `until-without-from`, `two-responsibles`, `grant-reversed` (facts: line),
 * `partner-unclear` (facts: line). A measure without goal, cost or responsibility is allowed: that is how ideas begin.
 */
export function judgeMeasure(plan: MeasurePlan): Result<null> {
  const { periodFrom, periodUntil } = plan;
  if (periodUntil !== null && periodFrom === null)
    return refuse('until-without-from', undefined, 'periodFrom');
  if (periodUntil !== null && periodFrom !== null && periodUntil < periodFrom)
    return refuse('period-reversed', undefined, 'periodUntil');
  if (plan.responsibleOrganisationId !== null && plan.responsibleName !== null)
    return refuse('two-responsibles', undefined, 'responsibleName');
  const grant = plan.funding.findIndex(
    ({ grantedFrom, grantedUntil }) =>
      grantedFrom !== null && grantedUntil !== null && grantedUntil < grantedFrom,
  );
  if (grant >= 0) return refuse('grant-reversed', { line: grant + 1 }, `funding.${grant}.grantedUntil`);
  const partner = plan.partners.findIndex(
    ({ organisationId, name }) => (organisationId === null) === (name === null || name.trim() === ''),
  );
  if (partner >= 0) return refuse('partner-unclear', { line: partner + 1 }, `partners.${partner}.name`);
  return ok(null);
}
