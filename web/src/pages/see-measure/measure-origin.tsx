import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMeasureOrigin } from '../../api/traces.js';
import { traceTexts } from '../../texts/traces.js';

/** The answers and gaps that a measure goes back to. What cannot be read is left out: the page stands without it. */
export function MeasureOrigin({ id }: { id: string }): ReactElement | null {
  const origin = useMeasureOrigin(id).data;
  if (origin === undefined) return null;
  const { answers, gapCount } = origin;
  return (
    <section className="page-section" aria-labelledby="herkunft">
      <h2 id="herkunft" className="kern-heading-medium">
        {traceTexts.originTitle}
      </h2>
      {answers.length > 0 && (
        <>
          <h3 className="kern-heading-small">{traceTexts.originAnswers}</h3>
          <ul className="kern-list kern-list--bullet">
            {answers.map((answer) => (
              <li key={answer.id}>
                <Link className="kern-link kern-link--no-visited-state" to={`/konzept/spur/${answer.id}`}>
                  {answer.text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {gapCount > 0 && <p className="kern-body">{traceTexts.originGaps(gapCount)}</p>}
      {answers.length === 0 && gapCount === 0 && <p className="kern-body">{traceTexts.originNone}</p>}
    </section>
  );
}
