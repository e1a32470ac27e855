import { useState, type ReactElement } from 'react';
import type { IndicatorValue, WholeIndicator } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { valueWords } from '../../parts/indicator/indicator-words.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { indicatorTexts } from '../../texts/indicators.js';
import { CorrectionForm, ValueForm } from './value-form.js';

/** What is frozen, the newest first, corrected values too; and where one enters or corrects one. */
export function ValueTable({ indicator }: { indicator: WholeIndicator }): ReactElement {
  const [wrong, setWrong] = useState<IndicatorValue | null>(null);
  const announce = useAnnounce();
  const { allValues, mayMeasure, endedOn, name } = indicator;
  return (
    <section aria-labelledby="werte" className="page-section">
      <h2 id="werte" className="kern-heading-medium">
        {indicatorTexts.table}
      </h2>
      {allValues.length === 0 ? (
        <p className="kern-body">{indicatorTexts.noValue}</p>
      ) : (
        <CardTable
          caption={`${indicatorTexts.table}: ${name}`}
          rows={allValues.toReversed()}
          keyOf={({ id }) => id}
          columns={columnsOf(indicator, setWrong)}
          file="messwerte"
        />
      )}
      {wrong !== null && (
        <CorrectionForm
          key={wrong.id}
          indicatorId={indicator.id}
          wrong={wrong}
          onDone={() => {
            setWrong(null);
            announce(indicatorTexts.entered);
          }}
          onCancel={() => setWrong(null)}
        />
      )}
      {mayMeasure && endedOn === null && wrong === null && <ValueForm indicator={indicator} />}
    </section>
  );
}

function columnsOf(
  { allValues, allSeries, series, mayMeasure }: WholeIndicator,
  onCorrect: (value: IndicatorValue) => void,
): readonly Column<IndicatorValue>[] {
  const correctionOf = (id: string): IndicatorValue | undefined =>
    allValues.find(({ correctsId }) => correctsId === id);
  const seriesOf = (seriesId: string) => allSeries.find(({ id }) => id === seriesId) ?? series;
  const remark = ({ id, seriesId, comment, correctsId }: IndicatorValue): string => {
    const correction = correctionOf(id);
    const unit = seriesOf(seriesId).unit;
    return [
      correctsId === null ? '' : indicatorTexts.corrects,
      comment ?? '',
      correction === undefined ? '' : indicatorTexts.correctedBy(valueWords(correction, unit)),
    ]
      .filter((words) => words !== '')
      .join('; ');
  };
  const state = ({ asOf, dataState }: IndicatorValue): string =>
    dataState === null
      ? shortDate(asOf)
      : `${shortDate(asOf)}; ${indicatorTexts.reported(dataState.reported, dataState.total)}`;
  return [
    { id: 'day', title: indicatorTexts.cutOffDay, cell: ({ cutOffDay }) => shortDate(cutOffDay) },
    {
      id: 'value',
      title: indicatorTexts.value,
      isNumeric: true,
      cell: (value) => valueWords(value, seriesOf(value.seriesId).unit),
    },
    { id: 'comment', title: indicatorTexts.comment, cell: (value) => remark(value) || indicatorTexts.none },
    { id: 'as-of', title: indicatorTexts.asOf, cell: state },
    {
      id: 'by',
      title: indicatorTexts.enteredBy,
      cell: ({ enteredBy }) => enteredBy ?? indicatorTexts.fromOperations,
    },
    {
      id: 'series',
      title: indicatorTexts.seriesColumn,
      isNumeric: true,
      cell: ({ seriesId }) => seriesOf(seriesId).number,
    },
    ...(mayMeasure
      ? [
          {
            id: 'acts',
            title: indicatorTexts.correct,
            isAct: true,
            cell: (value: IndicatorValue) =>
              value.enteredBy !== null &&
              correctionOf(value.id) === undefined && (
                <Button
                  kind="tertiary"
                  label={indicatorTexts.correctOf(shortDate(value.cutOffDay))}
                  onClick={() => onCorrect(value)}
                >
                  {indicatorTexts.correct}
                </Button>
              ),
          },
        ]
      : []),
  ];
}
