import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { YearlySelection } from '../../api/types.js';
import { useAmendSelection } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { TextArea } from '../../parts/form/text-area.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { pathTexts } from '../../texts/yearly-selection.js';

const EMPTY = { reason: '' };

/** The only way to change what was decided: a new edition. */
export function AmendPart({
  selection: { id, version, year, edition },
}: {
  selection: YearlySelection;
}): ReactElement {
  const amend = useAmendSelection(id);
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { value, change, clear } = useDraft(`neue-fassung.${id}`, EMPTY);
  return (
    <section className="page-section narrow no-print" aria-labelledby="neue-fassung">
      <h2 id="neue-fassung" className="kern-heading-medium">
        {pathTexts.amendTitle}
      </h2>
      {!isAsking && (
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {pathTexts.amend}
        </Button>
      )}
      {isAsking && (
        <ReasonForm
          question={pathTexts.amendReason}
          submit={pathTexts.amend}
          error={amend.error}
          isBusy={amend.isPending}
          onConfirm={() =>
            amend.mutate(
              { version, reason: value.reason },
              {
                onSuccess: () => {
                  clear();
                  void navigate(`/konzept/auswahl/${year}?fassung=${edition + 1}`);
                },
              },
            )
          }
          onCancel={() => setAsking(false)}
        >
          <p className="kern-body">{pathTexts.amendMeans}</p>
          <TextArea
            id="reason"
            label={pathTexts.amendReason}
            maximum={2000}
            value={value.reason}
            onValue={(reason) => change({ reason })}
            error={fieldError(amend.error, 'reason')}
          />
        </ReasonForm>
      )}
    </section>
  );
}
