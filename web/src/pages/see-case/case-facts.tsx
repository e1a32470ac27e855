import type { ReactElement } from 'react';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { CaseDetail } from '../../api/types.js';
import { courseWords } from '../../parts/case/course-words.js';
import { WayButton } from '../../parts/form/way-button.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { shortDate } from '../../parts/words/dates.js';
import { accessRouteTerms, daypartTerms, mobilityTerms } from '../../texts/cases.js';
import { casePageTexts } from '../../texts/case-page.js';

/** What the office entered. */
export function CaseFacts({ one }: { one: CaseDetail }): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const municipality = useRegions().data?.municipalities.find(({ ags }) => ags === one.ags);
  const { childrenUnderThree, childrenFromThree, addressedProvider } = one;
  const facts: (Fact | null)[] = [
    { name: casePageTexts.course, value: courseWords(one, formats) },
    { name: casePageTexts.municipality, value: municipality?.name ?? one.ags },
    { name: casePageTexts.accessRoute, value: accessRouteTerms[one.accessRoute] },
    {
      name: casePageTexts.dayparts,
      value: one.dayparts.map((daypart) => daypartTerms[daypart]).join(', ') || casePageTexts.anyTime,
    },
    {
      name: casePageTexts.children,
      value: casePageTexts.childrenWords(childrenUnderThree, childrenFromThree) || casePageTexts.noChildren,
    },
    { name: casePageTexts.mobility, value: mobilityTerms[one.mobility] },
    addressedProvider === null
      ? null
      : { name: casePageTexts.provider, value: providerWords(addressedProvider.name, one.answerUntil) },
  ];
  return (
    <section aria-labelledby="angaben" className="page-section">
      <h2 id="angaben" className="kern-heading-medium">
        {casePageTexts.factsTitle}
      </h2>
      <Facts facts={facts.filter((fact): fact is Fact => fact !== null)} />
      {one.acts.includes('change') && (
        <div className="kern-btn-wrapper no-print">
          <WayButton to={`/faelle/${one.id}/bearbeiten`} kind="secondary" icon="edit">
            {casePageTexts.edit}
          </WayButton>
        </div>
      )}
    </section>
  );
}

function providerWords(name: string, until: string | null): string {
  return until === null ? name : casePageTexts.providerUntil(name, shortDate(until));
}
