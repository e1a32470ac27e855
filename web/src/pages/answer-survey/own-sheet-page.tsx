import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useFillOwnSheet, useOwnSheet } from '../../api/surveys.js';
import type { SurveySheet } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { FilledSheet } from '../../parts/survey/filled-sheet.js';
import { sheetTexts } from '../../texts/survey-sheet.js';
import { surveyTexts } from '../../texts/surveys.js';

/** A member answers for its organisation. */
export function OwnSheetPage(): ReactElement {
  const { id = '' } = useParams();
  const sheet = useOwnSheet(id);
  return (
    <div className="narrow">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/befragungen">
          {surveyTexts.back}
        </Link>
      </p>
      <PageTitle
        title={sheet.data === undefined ? surveyTexts.survey : sheetTexts.title(sheet.data.survey.title)}
      />
      {sheet.isPending && <Loading />}
      {sheet.isError && <LoadFailed error={sheet.error} onRetry={sheet.refetch} />}
      {sheet.data !== undefined && <OwnSheet key={id} sheet={sheet.data} />}
    </div>
  );
}

function OwnSheet({ sheet }: { sheet: SurveySheet }): ReactElement {
  const { id } = sheet.survey;
  const fill = useFillOwnSheet(id);
  return (
    <FilledSheet
      sheet={sheet}
      draftKey={`befragung.${id}`}
      handling={{
        error: fill.error,
        isPending: fill.isPending,
        onFill: (filled, done) => fill.mutate(filled, { onSuccess: done }),
      }}
    />
  );
}
