import { useState, type FormEvent, type ReactElement } from 'react';
import { useGrantApproval, useWithdrawApproval } from '../../api/organisations.js';
import type { Approval, CourseType, KeptSite } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { keepTexts, siteTexts } from '../../texts/administration.js';

interface ApprovalsPartProps {
  readonly site: KeptSite;
  readonly types: readonly CourseType[];
}

/** What may be taught at a site, from when until when. */
export function ApprovalsPart({ site, types }: ApprovalsPartProps): ReactElement {
  const withdraw = useWithdrawApproval(site.id);
  const announce = useAnnounce();
  const [struck, setStruck] = useState<Approval | null>(null);
  const titleOf = (code: string): string => types.find((type) => type.code === code)?.title ?? code;
  return (
    <>
      {site.approvals.length === 0 ? (
        <p className="kern-body">{siteTexts.noApproval}</p>
      ) : (
        <CardTable
          file="zulassungen"
          caption={siteTexts.approvals(site.name)}
          rows={site.approvals}
          keyOf={({ courseTypeCode, from }) => courseTypeCode + from}
          columns={columnsOf(titleOf, setStruck)}
        />
      )}
      {struck !== null && (
        <ReasonForm
          question={siteTexts.withdrawQuestion(titleOf(struck.courseTypeCode), shortDate(struck.from))}
          submit={siteTexts.withdrawYes}
          error={withdraw.error}
          isBusy={withdraw.isPending}
          onConfirm={() =>
            withdraw.mutate(struck, {
              onSuccess: () => {
                setStruck(null);
                announce(siteTexts.withdrawn);
              },
            })
          }
          onCancel={() => setStruck(null)}
        >
          <p className="kern-body">{siteTexts.withdrawMeans}</p>
        </ReasonForm>
      )}
      <ApprovalForm site={site} types={types} />
    </>
  );
}

function columnsOf(
  titleOf: (code: string) => string,
  onStrike: (approval: Approval) => void,
): readonly Column<Approval>[] {
  return [
    { id: 'type', title: siteTexts.courseType, cell: ({ courseTypeCode }) => titleOf(courseTypeCode) },
    { id: 'from', title: siteTexts.from, cell: ({ from }) => shortDate(from) },
    {
      id: 'until',
      title: siteTexts.until,
      cell: ({ until }) => (until === null ? keepTexts.open : shortDate(until)),
    },
    {
      id: 'acts',
      title: keepTexts.acts,
      cell: (approval) => (
        <Button
          kind="tertiary"
          label={siteTexts.withdrawLabel(titleOf(approval.courseTypeCode), shortDate(approval.from))}
          onClick={() => onStrike(approval)}
        >
          {siteTexts.withdraw}
        </Button>
      ),
    },
  ];
}

const EMPTY = { courseTypeCode: '', from: '', until: '' };

function ApprovalForm({ site, types }: ApprovalsPartProps): ReactElement {
  const grant = useGrantApproval(site.id);
  const announce = useAnnounce();
  const { value: typed, change, clear } = useDraft(`zulassung.${site.id}`, EMPTY);
  const [wasTyped] = useState(Object.values(typed).some((text) => text !== ''));
  const idOf = (field: string): string => `${site.id}-${field}`;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (grant.isPending) return;
    grant.mutate(typed, {
      onSuccess: () => {
        clear();
        announce(siteTexts.approvalSaved);
      },
    });
  };
  return (
    <details className="fold" open={wasTyped}>
      <summary className="fold__title">
        {siteTexts.addApproval}
        <span className="kern-sr-only"> ({site.name})</span>
      </summary>
      <form
        onSubmit={submit}
        noValidate
        className="form narrow"
        aria-label={siteTexts.addApprovalTo(site.name)}
      >
        <ErrorSummary error={grant.error} idOf={idOf} />
        <SelectField
          id={idOf('courseTypeCode')}
          label={siteTexts.courseType}
          hint={siteTexts.approvalHint}
          value={typed.courseTypeCode}
          choices={[
            { value: '', label: keepTexts.choose },
            ...types.map(({ code, title }) => ({ value: code, label: title })),
          ]}
          onValue={(courseTypeCode) => change({ courseTypeCode })}
          error={fieldError(grant.error, 'courseTypeCode')}
        />
        <div className="side-by-side">
          {(['from', 'until'] as const).map((field) => (
            <TextField
              key={field}
              id={idOf(field)}
              type="date"
              label={siteTexts[field]}
              value={typed[field]}
              onValue={(day) => change({ [field]: day })}
              error={fieldError(grant.error, field)}
            />
          ))}
        </div>
        <Button type="submit" kind="secondary" isBusy={grant.isPending}>
          {siteTexts.addApproval}
        </Button>
      </form>
    </details>
  );
}
