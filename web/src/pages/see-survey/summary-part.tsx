import { useState, type FormEvent, type ReactElement } from 'react';
import { useSaveSummary } from '../../api/surveys.js';
import type { WholeSurvey } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { keepSurveyTexts as texts } from '../../texts/surveys.js';

const LONGEST = 10_000;
const YES = 'ja';

/** What the district says of the answers, and whether all members may read it. */
export function SummaryPart({ survey }: { survey: WholeSurvey }): ReactElement {
  const { id, version, summary, isReleased } = survey;
  const save = useSaveSummary(id);
  const announce = useAnnounce();
  const [first] = useState({ summary, isReleased });
  const { value, change, clear } = useDraft(`befragung.zusammenfassung.${id}`, first);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    // the new version brings a new form, which the answer must outlive; a refusal stands above the fields
    save.mutateAsync({ ...value, version }).then(
      () => {
        announce(texts.summarySaved);
        clear();
      },
      () => undefined,
    );
  };
  return (
    <section className="page-section narrow" aria-labelledby="zusammenfassung">
      <h2 id="zusammenfassung" className="kern-heading-medium">
        {texts.summary}
      </h2>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={save.error} />
        <TextArea
          id="summary"
          label={texts.summary}
          hint={texts.summaryHint}
          maximum={LONGEST}
          value={value.summary}
          onValue={(words) => change({ summary: words })}
          error={fieldError(save.error, 'summary')}
        />
        <CheckboxField
          id="isReleased"
          label={texts.release}
          values={value.isReleased ? [YES] : []}
          choices={[{ value: YES, label: texts.isReleased }]}
          onValues={(values) => change({ isReleased: values.length > 0 })}
        />
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={save.isPending}>
            {texts.saveSummary}
          </Button>
          {isReleased && (
            <WayButton to={`/befragungen/${id}/zusammenfassung`} kind="secondary">
              {texts.toSummary}
            </WayButton>
          )}
        </div>
      </form>
    </section>
  );
}
