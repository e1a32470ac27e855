import type { ReactElement } from 'react';
import { Button } from '../../parts/form/button.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { measureFormTexts } from '../../texts/measure-form.js';
import { fundingSourceTerms, fundingStateTerms } from '../../texts/measure-money.js';
import { EMPTY_LINE, type FundingDraft } from './measure-draft.js';
import type { FieldsProps } from './fields-props.js';

/** What the measure costs, and who pays how much of it. */
export function MoneyFields({ value, set, errorOf }: FieldsProps): ReactElement {
  const setLine = (line: number, part: Partial<FundingDraft>): void =>
    set({ funding: value.funding.map((one, index) => (index === line ? { ...one, ...part } : one)) });
  return (
    <section className="form-part" aria-labelledby="teil-geld">
      <h2 id="teil-geld" className="kern-heading-medium form-part__title">
        {measureFormTexts.money}
      </h2>
      <div className="side-by-side measure__pair">
        <TextField
          id="plannedCostCents"
          label={measureFormTexts.planned}
          hint={measureFormTexts.euroHint}
          inputMode="decimal"
          value={value.planned}
          onValue={(planned) => set({ planned })}
          error={errorOf('plannedCostCents')}
        />
        <TextField
          id="actualCostCents"
          label={measureFormTexts.actual}
          hint={measureFormTexts.euroHint}
          inputMode="decimal"
          value={value.actual}
          onValue={(actual) => set({ actual })}
          error={errorOf('actualCostCents')}
        />
      </div>
      <TextField
        id="budgetItem"
        label={measureFormTexts.budgetItem}
        maxLength={100}
        value={value.budgetItem}
        onValue={(budgetItem) => set({ budgetItem })}
        error={errorOf('budgetItem')}
      />
      {value.funding.map((line, index) => (
        <FundingLine
          // The lines have no name of their own; they are only ever taken out or added at the end.
          key={`${value.funding.length}-${index}`}
          index={index}
          line={line}
          errorOf={errorOf}
          onLine={(part) => setLine(index, part)}
          onRemove={() => set({ funding: value.funding.filter((_, at) => at !== index) })}
        />
      ))}
      <Button kind="secondary" icon="add" onClick={() => set({ funding: [...value.funding, EMPTY_LINE] })}>
        {measureFormTexts.addLine}
      </Button>
    </section>
  );
}

interface FundingLineProps {
  readonly index: number;
  readonly line: FundingDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onLine: (part: Partial<FundingDraft>) => void;
  readonly onRemove: () => void;
}

function FundingLine({ index, line, errorOf, onLine, onRemove }: FundingLineProps): ReactElement {
  const idOf = (field: string): string => `funding.${index}.${field}`;
  const number = index + 1;
  return (
    <fieldset className="kern-fieldset measure__funding">
      <legend className="kern-label">{measureFormTexts.line(number)}</legend>
      <div className="side-by-side measure__pair">
        <SelectField
          id={idOf('source')}
          label={measureFormTexts.source}
          value={line.source}
          choices={Object.entries(fundingSourceTerms).map(([value, label]) => ({ value, label }))}
          onValue={(source) => onLine({ source: source as FundingDraft['source'] })}
        />
        <SelectField
          id={idOf('state')}
          label={measureFormTexts.state}
          value={line.state}
          choices={Object.entries(fundingStateTerms).map(([value, label]) => ({ value, label }))}
          onValue={(state) => onLine({ state: state as FundingDraft['state'] })}
        />
      </div>
      <div className="side-by-side measure__pair">
        <TextField
          id={idOf('amountCents')}
          label={measureFormTexts.amount}
          inputMode="decimal"
          value={line.amount}
          onValue={(amount) => onLine({ amount })}
          error={errorOf(idOf('amountCents'))}
        />
        <TextField
          id={idOf('programme')}
          label={measureFormTexts.programme}
          maxLength={200}
          value={line.programme}
          onValue={(programme) => onLine({ programme })}
          error={errorOf(idOf('programme'))}
        />
      </div>
      <div className="side-by-side measure__pair">
        {(['grantedFrom', 'grantedUntil'] as const).map((field) => (
          <TextField
            key={field}
            id={idOf(field)}
            type="date"
            label={measureFormTexts[field]}
            value={line[field]}
            onValue={(day) => onLine({ [field]: day })}
            error={errorOf(idOf(field))}
          />
        ))}
      </div>
      <Button kind="tertiary" label={measureFormTexts.removeLine(number)} onClick={onRemove}>
        {measureFormTexts.remove}
      </Button>
    </fieldset>
  );
}
