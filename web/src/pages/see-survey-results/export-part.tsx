import type { ReactElement } from 'react';
import { useSurveyExport } from '../../api/surveys.js';
import type { SurveyExport, WholeSurvey } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useToday } from '../../parts/words/use-today.js';
import { downloadText } from '../../parts/table/download.js';
import { ExportCorner } from '../../parts/table/export-corner.js';
import { fileOfList } from '../../parts/table/file-cell.js';
import { shortDate } from '../../parts/words/dates.js';
import { resultTexts as texts } from '../../texts/survey-results.js';

/** All answers as a file: for Excel, as CSV, as JSON. */
export function ExportPart({ survey }: { survey: WholeSurvey }): ReactElement {
  const found = useSurveyExport(survey.id, true);
  const today = useToday();
  const { data } = found;
  return (
    <section className="page-section no-print" aria-labelledby="speichern">
      <h2 id="speichern" className="kern-heading-medium">
        {texts.export}
      </h2>
      <p className="kern-body">{texts.exportHint}</p>
      {data !== undefined && (
        <>
          <ExportCorner
            file="befragung"
            title={texts.exportTitle}
            read={() => fileOfList(data.answers, columnsOf(data))}
          />
          <Button
            kind="secondary"
            icon="download"
            onClick={() =>
              downloadText(`befragung_${today}.json`, JSON.stringify(data, null, 2), 'application/json')
            }
          >
            {texts.json}
          </Button>
        </>
      )}
    </section>
  );
}

type Line = SurveyExport['answers'][number];

/** Of an anonymous survey there is nothing but the answers. */
function columnsOf({ survey, questions }: SurveyExport) {
  const { heads } = texts;
  const titles = new Map(questions.map(({ id, title }) => [id, title]));
  const plain = [
    { title: heads.question, words: ({ questionId }: Line) => titles.get(questionId) ?? '' },
    { title: heads.answer, words: ({ answer }: Line) => answer },
  ];
  if (survey.isAnonymous) return plain;
  return [
    ...plain,
    { title: heads.organisation, words: ({ organisationName }: Line) => organisationName ?? '' },
    { title: heads.sentOn, words: ({ sentOn }: Line) => (sentOn === null ? '' : shortDate(sentOn)) },
  ];
}
