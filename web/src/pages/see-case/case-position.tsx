import type { ReactElement } from 'react';
import { usePosition } from '../../api/cases.js';
import { useCourseFormats } from '../../api/regions.js';
import type { CaseDetail, CourseFormat, WishPosition } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import { shortDate } from '../../parts/words/dates.js';
import { positionTexts } from '../../texts/suggestions.js';

/** Where a case stands for each of its wishes, and why it is not next: the server's own sentences. */
export function CasePosition({ one, isAsked }: { one: CaseDetail; isAsked: boolean }): ReactElement | null {
  const positions = usePosition(one.id, isAsked).data?.wishes ?? [];
  const formats = useCourseFormats().data ?? [];
  if (!isAsked || positions.length === 0) return null;
  return (
    <section aria-labelledby="reihe" className="page-section">
      <h2 id="reihe" className="kern-heading-medium">
        {positionTexts.title}
      </h2>
      <ul className="answers">
        {positions.map((wish, index) => (
          <li className="answers__answer" key={`${index} ${wish.offeringId ?? wish.formatCode ?? ''}`}>
            <p className="kern-body">
              <strong>{titleOf(wish, formats)}</strong>
            </p>
            {wish.kind === 'format' && wish.title !== null && wish.startsOn !== null && (
              <p className="kern-body kern-body--muted">
                {positionTexts.nearest(wish.title, shortDate(wish.startsOn))}
              </p>
            )}
            <p className="kern-body">{wish.whyNotNext}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ kind, formatCode, title }: WishPosition, formats: readonly CourseFormat[]): string {
  if (kind === 'offering') return title ?? '';
  return positionTexts.anyOf(formatTitle(formatCode ?? '', formats));
}
