import { useState, type ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useCase, useChangeCase } from '../../api/cases.js';
import { useCourseFormats } from '../../api/regions.js';
import type { CaseDetail, CourseFormat } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Loaded } from '../../parts/show/loaded.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { draftOf, toChange, type CaseDraft } from './case-draft.js';
import { CaseForm } from './case-form.js';
import { PrivacyHint } from './privacy-hint.js';

type SeenDraft = CaseDraft & { readonly seenVersion: number };

/** Changes what a case needs and wishes; the turn of the person stays. */
export function EditCasePage(): ReactElement {
  const { id = '' } = useParams();
  const seen = useCase(id);
  const formats = useCourseFormats();
  return (
    <Loaded answer={seen}>
      {(one) => (
        <Loaded answer={formats}>{(known) => <EditCase key={id} one={one} formats={known} />}</Loaded>
      )}
    </Loaded>
  );
}

interface EditCaseProps {
  readonly one: CaseDetail;
  readonly formats: readonly CourseFormat[];
}

function EditCase({ one, formats }: EditCaseProps): ReactElement {
  // The version that was seen is kept with the text: a change by somebody else must not slip under what is typed here.
  const [start] = useState(() => ({ ...draftOf(one), seenVersion: one.version }));
  const { value: draft, change, clear } = useDraft<SeenDraft>(`fall.${one.id}`, start);
  const save = useChangeCase(one.id);
  const navigate = useNavigate();
  const way = `/faelle/${one.id}`;
  const submit = (): void => {
    if (save.isPending) return;
    const { seenVersion, ...typed } = draft;
    save.mutate(toChange(typed, seenVersion), {
      onSuccess: () => {
        clear();
        void navigate(way);
      },
    });
  };
  return (
    <>
      <PageTitle title={enterCaseTexts.editTitle(one.code)} />
      <p className="kern-body lead">{enterCaseTexts.editLead}</p>
      <div className="form-and-hint">
        <CaseForm
          draft={draft}
          change={change}
          formats={formats}
          error={save.error}
          isDraft={one.state === 'draft'}
          onSubmit={submit}
        >
          <Button type="submit" kind="primary" icon="check" isBusy={save.isPending}>
            {save.isPending ? enterCaseTexts.saving : enterCaseTexts.save}
          </Button>
          <Button
            kind="tertiary"
            onClick={() => {
              clear();
              void navigate(way);
            }}
          >
            {enterCaseTexts.cancel}
          </Button>
        </CaseForm>
        <PrivacyHint />
      </div>
    </>
  );
}
