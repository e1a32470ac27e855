import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useRegions } from '../../api/regions.js';
import type { MeasureDetail } from '../../api/types.js';
import { periodWords } from '../../parts/measure/measure-words.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { dayInGermany, longDate } from '../../parts/words/dates.js';
import { PublicationHint } from '../../parts/show/publication-hint.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { maturityTerms, measureStateTerms, measureTexts } from '../../texts/measures.js';

/** Who, when and where at a glance, and what its proposer wrote. */
export function MeasureFacts({ measure }: { measure: MeasureDetail }): ReactElement {
  const municipalities = useRegions().data?.municipalities ?? [];
  const places = municipalities
    .filter(({ ags }) => measure.municipalities.includes(ags))
    .map(({ name }) => name);
  return (
    <section className="page-section" aria-labelledby="auf-einen-blick">
      <h2 id="auf-einen-blick" className="kern-heading-medium">
        {measurePageTexts.factsTitle}
      </h2>
      <Facts facts={[...standingOf(measure), ...whoOf(measure, places), ...proposalOf(measure)]} />
      <PublicationHint isPublic={measure.isPublic} hint={measure.frame.concept?.publicationHint ?? null} />
    </section>
  );
}

function standingOf({ state, stateSince, maturity, isPublic, carriedFrom }: MeasureDetail): readonly Fact[] {
  return [
    {
      name: measurePageTexts.state,
      value: measurePageTexts.since(measureStateTerms[state], longDate(stateSince)),
    },
    { name: measurePageTexts.maturity, value: maturityTerms[maturity] },
    {
      name: measurePageTexts.visible,
      value: isPublic ? measurePageTexts.isPublic : measurePageTexts.isNotPublic,
    },
    ...(carriedFrom === null
      ? []
      : [
          {
            name: measurePageTexts.carriedFrom,
            value: (
              <Link className="kern-link" to={`/konzept/massnahmen/${carriedFrom.id}`}>
                {measurePageTexts.carriedFromWords(carriedFrom.number, carriedFrom.edition)}
              </Link>
            ),
          },
        ]),
  ];
}

function whoOf(measure: MeasureDetail, places: readonly string[]): readonly Fact[] {
  const { responsible, partners, frame, themeIds, targetGroupIds, municipalities } = measure;
  return [
    { name: measurePageTexts.responsible, value: responsible ?? measureTexts.nobody },
    { name: measurePageTexts.partners, value: partners.map(({ shownName }) => shownName).join(', ') || '–' },
    { name: measurePageTexts.period, value: periodWords(measure) },
    {
      name: measurePageTexts.municipalities,
      value: municipalities.length === 0 ? measureTexts.wholeDistrict : places.join(', '),
    },
    { name: measurePageTexts.groups, value: titlesOf(frame.targetGroups, targetGroupIds) },
    { name: measurePageTexts.themes, value: titlesOf(frame.themes, themeIds) },
  ];
}

function proposalOf({ proposer, proposedAt, proposal }: MeasureDetail): readonly Fact[] {
  const words = [
    [measurePageTexts.forWhom, proposal?.forWhom],
    [measurePageTexts.whoCould, proposal?.whoCould],
  ] as const;
  return [
    {
      name: measurePageTexts.proposer,
      value: measurePageTexts.proposerOn(proposer, longDate(dayInGermany(new Date(proposedAt)))),
    },
    ...words.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
  ];
}

function titlesOf(
  parts: readonly { readonly id: string; readonly title: string }[],
  ids: readonly string[],
): string {
  return (
    parts
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title)
      .join(', ') || '–'
  );
}
