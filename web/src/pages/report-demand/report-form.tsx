import { useMemo, type FormEvent, type ReactElement } from 'react';
import { useSaveReport } from '../../api/demand-reports.js';
import { ApiProblem } from '../../api/problem.js';
import { Button } from '../../parts/form/button.js';
import { inOrder } from '../../parts/form/error-order.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Alert } from '../../parts/show/alert.js';
import { useToday } from '../../parts/words/use-today.js';
import { demandTexts } from '../../texts/demand.js';
import { emptyReport, toReport, type ReportDraft } from './report-draft.js';
import { reportFieldId, ReportFields } from './report-fields.js';

const FIELDS: readonly string[] = [
  'people',
  'ags',
  'accessRoute',
  'formatCode',
  'level',
  'dayparts',
  'childrenUnderThree',
  'childrenFromThree',
  'waitingSince',
];

/** A new count. The server says what is missing, and asks back where people may be counted twice. */
export function ReportForm(): ReactElement {
  const today = useToday();
  const { accessRoutes } = useMember();
  const empty = useMemo(() => emptyReport(today, accessRoutes), [today, accessRoutes]);
  const { value, change, clear } = useDraft<ReportDraft>('bedarf.neu', empty);
  const save = useSaveReport();
  const send = (isConfirmed: boolean): void => {
    if (save.isPending) return;
    save.mutate(toReport(value, isConfirmed), { onSuccess: clear });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(false);
  };
  const isCountedTwice = save.error instanceof ApiProblem && save.error.code === 'counted-twice';
  const error = useMemo(
    () => inOrder(isCountedTwice ? null : save.error, FIELDS),
    [save.error, isCountedTwice],
  );
  const fields = { draft: value, change, errorOf: (field: string) => fieldError(error, field) };
  return (
    <section aria-labelledby="melden" className="page-section">
      <h2 id="melden" className="kern-heading-medium">
        {demandTexts.add}
      </h2>
      <p className="kern-body">{demandTexts.addLead}</p>
      <form onSubmit={submit} noValidate className="form report-form">
        <ErrorSummary error={error} idOf={reportFieldId} />
        {save.isSuccess && <Alert kind="success" title={demandTexts.saved} takesFocus />}
        <ReportFields {...fields} />
        {isCountedTwice && (
          <Alert kind="warning" title={demandTexts.countedTwice} takesFocus>
            <p className="kern-body">{save.error?.message}</p>
            <Button kind="secondary" isBusy={save.isPending} onClick={() => send(true)}>
              {demandTexts.otherPeople}
            </Button>
          </Alert>
        )}
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" icon="check" isBusy={save.isPending}>
            {demandTexts.submit}
          </Button>
        </div>
      </form>
    </section>
  );
}
