import type { ReactElement } from 'react';
import type { SelectionAssessment, SelectionItem, YearlySelection } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { criterionTerms } from '../../texts/selection-terms.js';
import { revealTexts, selectionTexts } from '../../texts/yearly-selection.js';

type Member = YearlySelection['members'][number];

/** Who gave what, measure by measure, with reasons and what was revised. */
export function SinglesPart({
  selection,
  items,
}: {
  selection: YearlySelection;
  items: readonly SelectionItem[];
}): ReactElement {
  return (
    <>
      <h3 className="kern-heading-small part-gap">{revealTexts.singles}</h3>
      {items.map((item) => (
        <details className="fold" key={item.measureId}>
          <summary className="fold__title">{selectionTexts.measureName(item.number, item.title)}</summary>
          <CardTable
            caption={revealTexts.singlesOf(item.title)}
            rows={selection.members}
            keyOf={({ accountId }) => accountId}
            columns={columnsOf(selection, item)}
          />
          <Reasons selection={selection} item={item} />
        </details>
      ))}
    </>
  );
}

function columnsOf({ weights }: YearlySelection, { assessments }: SelectionItem): readonly Column<Member>[] {
  return [
    { id: 'seat', title: revealTexts.seat, cell: ({ label }) => label },
    ...weights.map(({ criterion }) => ({
      id: criterion,
      title: criterionTerms[criterion].name,
      isNumeric: true,
      cell: ({ accountId }: Member) =>
        givenWords(assessments.find((one) => one.criterion === criterion && one.accountId === accountId)),
    })),
  ];
}

function givenWords(given: SelectionAssessment | undefined): string {
  if (given === undefined) return revealTexts.nothing;
  const { points, revisedPoints } = given;
  return revisedPoints === null ? String(points) : revealTexts.revised(points, revisedPoints);
}

function Reasons({
  selection: { members },
  item,
}: {
  selection: YearlySelection;
  item: SelectionItem;
}): ReactElement | null {
  const reasons = item.assessments.flatMap(({ accountId, criterion, reason, revisionReason }) =>
    [reason, revisionReason]
      .filter((one) => one !== null)
      .map((text) => ({
        key: `${accountId}${criterion}${text}`,
        who: members.find((member) => member.accountId === accountId)?.label ?? '',
        criterion: criterionTerms[criterion].name,
        text,
      })),
  );
  if (reasons.length === 0) return null;
  return (
    <>
      <h4 className="kern-title part-gap">{revealTexts.why}</h4>
      <ul className="kern-list kern-list--bullet">
        {reasons.map(({ key, who, criterion, text }) => (
          <li key={key}>
            {who}, {criterion}: {text}
          </li>
        ))}
      </ul>
    </>
  );
}
