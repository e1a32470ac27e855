import { useState, type FormEvent, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useDecidingCommittees, useDecisions } from '../../api/decisions.js';
import type { Decision, YearlySelection } from '../../api/types.js';
import { useDecideSelection, type DecidedStep } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { outcomeTerms } from '../../texts/decisions.js';
import { pathTexts } from '../../texts/yearly-selection.js';

const ALL = { words: '', committeeId: '', year: '', outcome: '' };
const SUBMIT: Readonly<Record<DecidedStep, string>> = {
  recommend: pathTexts.recommend,
  decide: pathTexts.decide,
  'send-back': pathTexts.sendBack,
};
const BACK: readonly Decision['outcome'][] = ['rejected', 'postponed'];

/** The next step of the path: the decision on which it stands, which was recorded before. */
export function DecisionStep({ selection }: { selection: YearlySelection }): ReactElement {
  const { id, version, year, state } = selection;
  const isRecommending = state === 'revealed';
  const kind = isRecommending ? 'steering-group' : 'deciding-body';
  const decide = useDecideSelection(id);
  const { decisions, isFetching } = useFitting(kind, selection);
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState(search.get('beschluss') ?? '');
  const decision = decisions.find((one) => one.id === chosen);
  const isAwaited = isFetching && chosen !== '' && decision === undefined; // recorded a moment ago
  const isBusy = decide.isPending || isAwaited;
  const step: DecidedStep = isRecommending ? 'recommend' : stepOf(decision);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) decide.mutate({ step, version, decisionId: decision?.id ?? '' });
  };
  return (
    <section className="page-section narrow no-print" aria-labelledby="beschlussweg">
      <h2 id="beschlussweg" className="kern-heading-medium">
        {isRecommending ? pathTexts.recommendTitle : pathTexts.decideTitle}
      </h2>
      <p className="kern-body">{isRecommending ? pathTexts.recommendLead : pathTexts.decideLead}</p>
      {!isRecommending && <p className="kern-body">{pathTexts.sendBackLead}</p>}
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={decide.error} />
        <SelectField
          id="decisionId"
          label={pathTexts.decision}
          hint={decisions.length === 0 ? pathTexts.none : undefined}
          value={decision?.id ?? ''}
          choices={[
            { value: '', label: pathTexts.choose },
            ...decisions.map(({ id: value, number, subject, outcome }) => ({
              value,
              label: `${number}: ${subject} (${outcomeTerms[outcome]})`,
            })),
          ]}
          onValue={setChosen}
          error={fieldError(decide.error, 'decisionId')}
        />
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={isBusy}>
            {SUBMIT[step]}
          </Button>
          <WayButton
            to={`/beschluesse/neu?gremium=${kind}&zurueck=/konzept/auswahl/${year}`}
            kind="secondary"
          >
            {pathTexts.record}
          </WayButton>
        </div>
      </form>
    </section>
  );
}

function stepOf(decision: Decision | undefined): DecidedStep {
  return decision !== undefined && BACK.includes(decision.outcome) ? 'send-back' : 'decide';
}

interface Fitting {
  readonly decisions: readonly Decision[];
  /** They are asked for anew: one that was recorded a moment ago may be on its way. */
  readonly isFetching: boolean;
}

/** Decisions of such a committee on which no step of this selection stands yet. */
function useFitting(kind: string, { steps }: YearlySelection): Fitting {
  const committees = useDecidingCommittees();
  const all = useDecisions(ALL);
  const ids = (committees.data ?? []).filter((one) => one.kind === kind).map(({ id }) => id);
  const used = steps.map(({ decision }) => decision?.id);
  return {
    decisions: (all.data ?? []).filter((one) => ids.includes(one.committeeId) && !used.includes(one.id)),
    isFetching: committees.isFetching || all.isFetching,
  };
}
