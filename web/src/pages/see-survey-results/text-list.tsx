import type { ReactElement } from 'react';
import { useTexts } from '../../api/surveys.js';
import type { SurveyQuestion } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { TextField } from '../../parts/form/text-field.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { resultTexts as texts } from '../../texts/survey-results.js';

interface TextListProps {
  readonly surveyId: string;
  readonly question: SurveyQuestion;
  /** Its place in the survey; the address keeps search and page under it. */
  readonly number: number;
  readonly isNamed: boolean;
}

/** Free texts of one question, to search and to turn over. */
export function TextList({ surveyId, question, number, isNamed }: TextListProps): ReactElement {
  const { chosen, choose } = useListAddress();
  const [searchKey, pageKey] = [`suche${number}`, `seite${number}`];
  const search = chosen(searchKey);
  const page = Math.max(1, Number(chosen(pageKey)) || 1);
  const found = useTexts(surveyId, question.id, search, page);
  const turnTo = (to: number): void => choose({ [pageKey]: to === 1 ? '' : String(to) });
  return (
    <>
      <TextField
        id={searchKey}
        label={texts.search}
        autoComplete="off"
        maxLength={100}
        value={search}
        onValue={(typed) => choose({ [searchKey]: typed, [pageKey]: '' })}
      />
      {found.isPending && <Loading />}
      {found.isError && <LoadFailed error={found.error} onRetry={found.refetch} />}
      {found.data !== undefined && (
        <>
          <p className="kern-body kern-body--muted" aria-live="polite">
            {texts.found(found.data.total)}
          </p>
          <ul className="survey-texts" aria-label={texts.texts(question.title)}>
            {found.data.items.map(({ id, answer, organisationName }) => (
              <li key={id} className="survey-texts__one">
                <p className="kern-body survey-words">{answer}</p>
                {isNamed && <p className="kern-body kern-body--muted">{organisationName ?? texts.nobody}</p>}
              </li>
            ))}
          </ul>
          {found.data.pages > 1 && (
            <div className="kern-btn-wrapper no-print">
              {page > 1 && (
                <Button kind="secondary" onClick={() => turnTo(page - 1)}>
                  {texts.earlier}
                </Button>
              )}
              <span className="kern-body">{texts.page(found.data.page, found.data.pages)}</span>
              {page < found.data.pages && (
                <Button kind="secondary" onClick={() => turnTo(page + 1)}>
                  {texts.later}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </>
  );
}
