import type { ReactElement } from 'react';
import type { QuestionResult, SurveyQuestion } from '../../api/types.js';
import { resultTexts } from '../../texts/survey-results.js';
import { CardTable } from '../table/card-table.js';
import { numberWords, percentWords } from '../words/numbers.js';

interface QuestionFiguresProps {
  readonly question: SurveyQuestion;
  readonly result: QuestionResult;
  readonly minimum: number;
}

/** What was chosen how often, as bars and as a table; of numbers the mean and both ends. */
export function QuestionFigures({ question, result, minimum }: QuestionFiguresProps): ReactElement {
  const { isHidden, answered, counts, mean, least, most } = result;
  if (isHidden) return <p className="kern-body">{resultTexts.isHidden(minimum)}</p>;
  const all = answered ?? 0;
  return (
    <>
      <p className="kern-body">
        {resultTexts.answered(all)}
        {mean !== null && `. ${resultTexts.mean(inUnit(question, mean))}`}
        {least !== null &&
          most !== null &&
          `; ${resultTexts.ends(inUnit(question, least), inUnit(question, most))}`}
      </p>
      {counts.length > 0 && (
        <>
          <Bars counts={counts} />
          <CardTable
            caption={resultTexts.tableOf(question.title)}
            rows={counts}
            keyOf={({ id }) => id}
            file="befragung-frage"
            columns={[
              { id: 'choice', title: resultTexts.choice, cell: ({ label }) => label },
              {
                id: 'count',
                title: resultTexts.count,
                isNumeric: true,
                cell: ({ count }) => numberWords(count),
              },
              {
                id: 'share',
                title: resultTexts.share,
                isNumeric: true,
                cell: ({ count }) => (all === 0 ? '–' : percentWords(count / all)),
              },
            ]}
          />
        </>
      )}
    </>
  );
}

const ROW = 22;
const WIDTH = 600;

/** Lying bars in the order of the table below, which says the same in words. */
function Bars({ counts }: { counts: QuestionResult['counts'] }): ReactElement {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <svg
      className="survey-bars"
      viewBox={`0 0 ${WIDTH} ${counts.length * ROW}`}
      aria-hidden="true"
      focusable="false"
    >
      {counts.map(({ id, count }, index) => (
        <rect
          key={id}
          className="survey-bars__bar"
          x="0"
          y={index * ROW + 3}
          height={ROW - 6}
          width={Math.max(2, (count / most) * WIDTH)}
        />
      ))}
    </svg>
  );
}

function inUnit({ unit }: SurveyQuestion, value: number): string {
  const words = numberWords(Math.round(value * 10) / 10);
  return unit === null ? words : `${words} ${unit}`;
}
