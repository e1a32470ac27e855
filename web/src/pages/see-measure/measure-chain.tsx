import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { MeasureDetail } from '../../api/types.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { measureTexts } from '../../texts/measures.js';

/** What the measure belongs to, up the chain: goals, their needs, their fields; and the gaps it is to close. */
export function MeasureChain({ measure }: { measure: MeasureDetail }): ReactElement {
  const { frame, goalIds, fieldIds, gaps, gapCount, proposal } = measure;
  const goals = frame.goals.filter(({ id }) => goalIds.includes(id));
  const needIds = new Set([...goals.flatMap((goal) => goal.needIds), proposal?.needId]);
  const needs = frame.needs.filter(({ id }) => needIds.has(id));
  const fields = frame.fields.filter(({ id }) => fieldIds.includes(id));
  return (
    <section className="page-section" aria-labelledby="kette">
      <h2 id="kette" className="kern-heading-medium">
        {measurePageTexts.chainTitle}
      </h2>
      <Links title={measurePageTexts.goals} none={measureTexts.goalless}>
        {goals.map(({ id, statement }) => [`/konzept/ziele/${id}`, statement])}
      </Links>
      <Links title={measurePageTexts.needs}>
        {needs.map(({ id, title }) => [`/konzept/bedarfe/${id}`, title])}
      </Links>
      <Links title={measurePageTexts.fields}>
        {fields.map(({ id, title }) => [`/konzept/massnahmen?themenfeld=${id}`, title])}
      </Links>
      <Links
        title={measurePageTexts.gaps}
        more={gapCount > gaps.length ? measurePageTexts.hiddenGaps(gapCount - gaps.length) : undefined}
      >
        {gaps.map(({ id, area, format }) => [`/luecken/${id}`, measurePageTexts.gapName(area, format)])}
      </Links>
    </section>
  );
}

interface LinksProps {
  readonly title: string;
  /** What stands there where there is none; without it the whole part falls away. */
  readonly none?: string;
  readonly more?: string | undefined;
  readonly children: readonly (readonly [to: string, words: string])[];
}

function Links({ title, none, more, children }: LinksProps): ReactElement | null {
  if (children.length === 0 && none === undefined && more === undefined) return null;
  return (
    <>
      <h3 className="kern-heading-small">{title}</h3>
      <ul className="kern-list kern-list--bullet">
        {children.length === 0 && none !== undefined && <li>{none}</li>}
        {children.map(([to, words]) => (
          <li key={to}>
            <Link className="kern-link kern-link--no-visited-state" to={to}>
              {words}
            </Link>
          </li>
        ))}
        {more !== undefined && <li>{more}</li>}
      </ul>
    </>
  );
}
