import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useBeginSheet, useFillSheetByLink, useSheetByLink } from '../../api/survey-answers.js';
import type { SurveySheet } from '../../api/types.js';
import { LinkProblem } from '../../parts/by-link/link-problem.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Loading } from '../../parts/show/loading.js';
import { FilledSheet } from '../../parts/survey/filled-sheet.js';
import { SurveyPromise } from '../../parts/survey/survey-promise.js';
import { sheetTexts } from '../../texts/survey-sheet.js';
import { deviceSheet, keepBegun, keepSent } from './device-sheets.js';

/** A survey, opened by the link of a mail or the one for everybody. No account needed. */
export function AnswerSurveyPage(): ReactElement {
  const { token = '' } = useParams();
  const sheet = useSheetByLink(token);
  return (
    <Frame>
      <div className="narrow">
        {sheet.isPending && <Loading />}
        {sheet.isError && <LinkProblem error={sheet.error} onRetry={sheet.refetch} />}
        {sheet.data !== undefined && (
          <>
            <PageTitle title={sheetTexts.title(sheet.data.survey.title)} />
            {sheet.data.isToBegin ? (
              <Beginning sheet={sheet.data} token={token} />
            ) : (
              <Sheet key={token} sheet={sheet.data} token={token} />
            )}
          </>
        )}
      </div>
    </Frame>
  );
}

function Beginning({
  sheet: { survey, mayAnswer },
  token,
}: {
  sheet: SurveySheet;
  token: string;
}): ReactElement {
  const begin = useBeginSheet(token);
  const navigate = useNavigate();
  const known = deviceSheet(survey.id);
  const start = (): void =>
    begin.mutate(undefined, {
      onSuccess: (begun) => {
        keepBegun(survey.id, begun.token);
        void navigate(`/befragung/${begun.token}`);
      },
    });
  if (!mayAnswer)
    return (
      <Alert kind="info" title={sheetTexts.overTitle}>
        <p className="kern-body">{sheetTexts.overBody}</p>
      </Alert>
    );
  return (
    <>
      <SurveyPromise survey={survey} />
      {known.state === 'sent' && (
        <Alert kind="warning" title={sheetTexts.sentTitle}>
          <p className="kern-body">{sheetTexts.sentBody}</p>
        </Alert>
      )}
      {known.state === 'begun' && (
        <Alert kind="info" title={sheetTexts.begunTitle}>
          <WayButton to={`/befragung/${known.token}`} kind="primary">
            {sheetTexts.goOn}
          </WayButton>
        </Alert>
      )}
      <h2 className="kern-heading-medium sheet-begin">{sheetTexts.beginTitle}</h2>
      <p className="kern-body">{sheetTexts.beginBody}</p>
      <ActError error={begin.error} />
      <div className="kern-btn-wrapper part-gap">
        <Button
          kind={known.state === 'none' ? 'primary' : 'secondary'}
          isBusy={begin.isPending}
          onClick={start}
        >
          {known.state === 'none' ? sheetTexts.begin : sheetTexts.beginAnother}
        </Button>
      </div>
    </>
  );
}

function Sheet({ sheet, token }: { sheet: SurveySheet; token: string }): ReactElement {
  const fill = useFillSheetByLink(token);
  const { survey, mayAnswer, isSent, organisationName } = sheet;
  return (
    <>
      <FilledSheet
        sheet={sheet}
        draftKey={`befragung.${token.slice(-16)}`}
        handling={{
          error: fill.error,
          isPending: fill.isPending,
          onFill: (filled, done) =>
            fill.mutate(filled, {
              onSuccess: () => {
                if (filled.isSent) keepSent(survey.id, token);
                done();
              },
            }),
        }}
      />
      {mayAnswer && !isSent && organisationName === null && (
        <section className="page-section no-print" aria-labelledby="eigener-link">
          <h2 id="eigener-link" className="kern-heading-medium">
            {sheetTexts.ownLink}
          </h2>
          <p className="kern-body">{sheetTexts.ownLinkBody}</p>
          <p className="kern-body survey-link">{`${location.origin}/befragung/${token}`}</p>
          <CopyButton text={`${location.origin}/befragung/${token}`} label={sheetTexts.copyLink} />
        </section>
      )}
    </>
  );
}
