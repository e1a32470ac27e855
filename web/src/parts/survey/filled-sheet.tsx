import { useState, type ReactElement } from 'react';
import type { SurveySheet } from '../../api/types.js';
import { sheetTexts } from '../../texts/survey-sheet.js';
import { Button } from '../form/button.js';
import { Alert } from '../show/alert.js';
import { Facts } from '../show/facts.js';
import { answerWords, draftOfAnswers } from './answer-draft.js';
import { SheetForm, type SheetHandling } from './sheet-form.js';
import { SurveyPromise } from './survey-promise.js';

interface FilledSheetProps {
  readonly sheet: SurveySheet;
  readonly draftKey: string;
  readonly handling: SheetHandling;
}

/** A sheet in each of its stands: to fill, sent, sent and to be changed, over. */
export function FilledSheet({ sheet, draftKey, handling }: FilledSheetProps): ReactElement {
  const { survey, questions, answers, isSent, isDraft, mayAnswer, organisationName } = sheet;
  const [isChanging, setChanging] = useState(isDraft);
  const [sends, setSends] = useState(0);
  const isThere = isSent && !isChanging;
  const fill: SheetHandling['onFill'] = (filled, done) =>
    handling.onFill(filled, () => {
      done();
      if (!filled.isSent) return;
      setChanging(false);
      setSends(sends + 1);
    });
  return (
    <>
      {isThere && <Thanks key={sends} sheet={sheet} isNew={sends > 0} />}
      {!isThere && !mayAnswer && (
        <Alert kind="info" title={sheetTexts.overTitle}>
          <p className="kern-body">{sheetTexts.overBody}</p>
        </Alert>
      )}
      {!isThere && mayAnswer && (
        <>
          <SurveyPromise survey={survey} />
          {organisationName !== null && (
            <p className="kern-body">{sheetTexts.forOrganisation(organisationName)}</p>
          )}
          <SheetForm
            questions={questions}
            answers={answers}
            draftKey={draftKey}
            asksForName={organisationName === null && !survey.isAnonymous}
            handling={{ ...handling, onFill: fill }}
          />
        </>
      )}
      {isThere && answers.length > 0 && <SentAnswers sheet={sheet} />}
      {isThere && mayAnswer && (
        <div className="kern-btn-wrapper part-gap no-print">
          <Button kind="secondary" onClick={() => setChanging(true)}>
            {sheetTexts.change}
          </Button>
        </div>
      )}
    </>
  );
}

/** A sheet that was sent: what that means, and whether it may be changed. */
function Thanks({ sheet, isNew }: { sheet: SurveySheet; isNew: boolean }): ReactElement {
  const { survey, mayAnswer } = sheet;
  const words = mayAnswer ? sheetTexts.thanksNamed : sheetTexts.overBody;
  return (
    <Alert kind="success" title={sheetTexts.thanksTitle} takesFocus={isNew}>
      <p className="kern-body">{survey.isAnonymous ? sheetTexts.thanksAnonymous : words}</p>
    </Alert>
  );
}

function SentAnswers({ sheet: { questions, answers } }: { sheet: SurveySheet }): ReactElement {
  const draft = draftOfAnswers(answers);
  return (
    <section className="page-section" aria-labelledby="ihre-antworten">
      <h2 id="ihre-antworten" className="kern-heading-medium">
        {sheetTexts.yourAnswers}
      </h2>
      <Facts
        facts={questions.map((question) => ({
          name: question.title,
          value: answerWords(question, draft) || sheetTexts.none,
        }))}
      />
    </section>
  );
}
