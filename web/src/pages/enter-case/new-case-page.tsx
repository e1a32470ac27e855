import { useEffect, useMemo, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { usePlaceCase } from '../../api/cases.js';
import { useCourseFormats } from '../../api/regions.js';
import { Button } from '../../parts/form/button.js';
import { useAddress } from '../../parts/form/use-address.js';
import { useMember } from '../../parts/frame/members-only.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Loaded } from '../../parts/show/loaded.js';
import { useToday } from '../../parts/words/use-today.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { emptyDraft, toCase, type CaseDraft } from './case-draft.js';
import { CaseForm } from './case-form.js';
import { readPrefill } from './case-prefill.js';
import { PrivacyHint } from './privacy-hint.js';

/** “Neuer Fall”: a person comes to the list, or is kept as a draft first. */
export function NewCasePage(): ReactElement {
  const formats = useCourseFormats();
  const today = useToday();
  const { accessRoutes } = useMember();
  const empty = useMemo(() => emptyDraft(today, accessRoutes), [today, accessRoutes]);
  const { value, change, clear } = useDraft<CaseDraft>('fall.neu', empty);
  usePrefill(change);
  const place = usePlaceCase();
  const navigate = useNavigate();
  const send = (isDraft: boolean): void => {
    if (place.isPending) return;
    place.mutate(
      { ...toCase(value), isDraft },
      {
        onSuccess: ({ id }) => {
          clear();
          void navigate(`/faelle/${id}?neu=1`);
        },
      },
    );
  };
  const submit = value.addressedProviderId === '' ? enterCaseTexts.submit : enterCaseTexts.ask;
  return (
    <>
      <PageTitle title={enterCaseTexts.title} />
      <p className="kern-body lead">{enterCaseTexts.lead}</p>
      <div className="form-and-hint">
        <Loaded answer={formats}>
          {(known) => (
            <CaseForm
              draft={value}
              change={change}
              formats={known}
              error={place.error}
              isDraft
              onSubmit={() => send(false)}
            >
              <Button type="submit" kind="primary" icon="check" isBusy={place.isPending}>
                {place.isPending ? enterCaseTexts.saving : submit}
              </Button>
              <Button kind="secondary" icon="draft" isBusy={place.isPending} onClick={() => send(true)}>
                {enterCaseTexts.saveDraft}
              </Button>
            </CaseForm>
          )}
        </Loaded>
        <PrivacyHint />
      </div>
    </>
  );
}

/** Takes over what the address says, once: what is typed afterwards stands, whoever comes back or loads the page anew. */
function usePrefill(change: (part: Partial<CaseDraft>) => void): void {
  const [search, setSearch] = useAddress();
  useEffect(() => {
    const prefill = readPrefill(search);
    if (prefill === null) return;
    change(prefill);
    setSearch({}, { replace: true, preventScrollReset: true });
  }, [change, search, setSearch]);
}
