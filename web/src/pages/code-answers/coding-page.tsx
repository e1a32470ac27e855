import { useState, type ReactElement } from 'react';
import { useCodings, useNeeds, useSurveysToCode } from '../../api/objectives.js';
import type { Need } from '../../api/types.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { codingTexts } from '../../texts/coding.js';
import { AnswerItem } from './answer-item.js';
import { UndoCorner } from './undo-corner.js';
import { questionsOf, shownAnswers } from './shown-answers.js';
import { useCoding, type Coding } from './use-coding.js';

/** “Antworten zuordnen”: the answers of one survey, each tied to the needs that it speaks of. */
export function CodingPage(): ReactElement {
  const surveys = useSurveysToCode();
  const { chosen, choose } = useListAddress();
  const wanted = chosen('befragung');
  const surveyId = wanted || (surveys.data?.[0]?.id ?? '');
  return (
    <>
      <PageTitle title={codingTexts.title} />
      <p className="kern-body lead">{codingTexts.lead}</p>
      {surveys.isPending && <Loading />}
      {surveys.isError && <LoadFailed error={surveys.error} onRetry={surveys.refetch} />}
      {surveys.data?.length === 0 && (
        <Alert kind="info" title={codingTexts.none}>
          <p className="kern-body">{codingTexts.noneBody}</p>
        </Alert>
      )}
      {surveys.data !== undefined && surveys.data.length > 0 && (
        <div className="objective">
          <SelectField
            id="befragung"
            label={codingTexts.survey}
            value={surveyId}
            choices={surveys.data.map(({ id, title }) => ({ value: id, label: title }))}
            onValue={(befragung) => choose({ befragung, frage: '' })}
          />
          <Answers key={surveyId} surveyId={surveyId} />
        </div>
      )}
    </>
  );
}

function Answers({ surveyId }: { surveyId: string }): ReactElement {
  const codings = useCodings(surveyId);
  const needs = useNeeds();
  const failed = [codings, needs].find(({ isError }) => isError);
  const coding = useCoding(surveyId);
  if (failed?.error) return <LoadFailed error={failed.error} onRetry={failed.refetch} />;
  if (codings.data === undefined || needs.data === undefined) return <Loading />;
  return <AnswerList data={codings.data} needs={needs.data} coding={coding} />;
}

interface AnswerListProps {
  readonly data: NonNullable<ReturnType<typeof useCodings>['data']>;
  readonly needs: readonly Need[];
  readonly coding: Coding;
}

function AnswerList({ data, needs, coding }: AnswerListProps): ReactElement {
  const { chosen, choose } = useListAddress();
  const [question, isAll] = [chosen('frage'), chosen('anzeigen') === 'alle'];
  // what was just coded stays in its place until the list is chosen anew, so that nobody loses their place
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const shown = shownAnswers(data.items, { question, isAll, touched });
  const change = (part: Readonly<Record<string, string>>): void => {
    setTouched(new Set());
    choose(part);
  };
  return (
    <div className="objective">
      <section className="filters" aria-label={codingTexts.show}>
        <RadioField
          id="anzeigen"
          label={codingTexts.show}
          isHorizontal
          value={isAll ? 'alle' : 'offen'}
          choices={[
            { value: 'offen', label: codingTexts.open },
            { value: 'alle', label: codingTexts.all },
          ]}
          onValue={(value) => change({ anzeigen: value === 'alle' ? 'alle' : '' })}
        />
        <SelectField
          id="frage"
          label={codingTexts.question}
          value={question}
          choices={[
            { value: '', label: codingTexts.allQuestions },
            ...questionsOf(data.items).map((title) => ({ value: title, label: title })),
          ]}
          onValue={(frage) => change({ frage })}
        />
      </section>
      <p className="kern-body coding-progress" aria-live="polite">
        <progress max={data.items.length} value={data.coded} aria-hidden="true" />
        {codingTexts.progress(data.coded, data.items.length)}
      </p>
      <UndoCorner coding={coding} />
      {shown.length === 0 && (
        <Alert kind="success" title={codingTexts.doneTitle}>
          <p className="kern-body">{codingTexts.doneBody}</p>
        </Alert>
      )}
      <ul className="coding-list" aria-label={codingTexts.list}>
        {shown.map((answer) => (
          <AnswerItem
            key={answer.id}
            answer={answer}
            needs={needs}
            coding={coding}
            onTouch={() => setTouched((before) => new Set([...before, answer.id]))}
          />
        ))}
      </ul>
    </div>
  );
}
