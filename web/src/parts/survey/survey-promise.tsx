import type { ReactElement } from 'react';
import type { SurveyHead } from '../../api/types.js';
import { sheetTexts } from '../../texts/survey-sheet.js';
import { Alert } from '../show/alert.js';
import { longDate } from '../words/dates.js';

/** What everybody reads before they answer: wherefor, until when, and what is promised. */
export function SurveyPromise({ survey }: { survey: SurveyHead }): ReactElement {
  return (
    <>
      <p className="kern-body lead">{sheetTexts.why(survey.purpose)}</p>
      <p className="kern-body">{sheetTexts.until(longDate(survey.closesOn))}</p>
      {survey.isAnonymous ? (
        <Alert kind="info" title={sheetTexts.promiseTitle}>
          <p className="kern-body">{sheetTexts.promise}</p>
          <p className="kern-body">{sheetTexts.promiseText}</p>
        </Alert>
      ) : (
        <p className="kern-body">{sheetTexts.named}</p>
      )}
    </>
  );
}
