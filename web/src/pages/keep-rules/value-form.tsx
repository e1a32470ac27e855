import { useEffect, useRef, type FormEvent, type ReactElement } from 'react';
import { useAddValue, useCorrectValue } from '../../api/settings.js';
import type { DatedValue, RuleParameter } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { longDate } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { keepTexts } from '../../texts/administration.js';
import { ruleTexts } from '../../texts/settings.js';
import { typedNumber, valueLabel, valueWords } from './value-words.js';

interface ValueFormProps {
  readonly rule: RuleParameter;
  /** The announced value that is corrected; null for a new one. */
  readonly seen: DatedValue | null;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

const LONGEST_SOURCE = 500;

/** A value with the day from which it holds, and where it comes from. */
export function ValueForm({ rule, seen, onDone, onCancel }: ValueFormProps): ReactElement {
  const add = useAddValue(rule.key);
  const correct = useCorrectValue(rule.key);
  const { error, isPending } = seen === null ? add : correct;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (seen !== null) heading.current?.focus();
  }, [seen]);
  const { value, change, clear } = useDraft(`regelwert.${rule.key}.${seen?.from ?? 'neu'}`, {
    value: seen === null ? '' : String(seen.value).replace('.', ','),
    from: seen?.from ?? '',
    source: seen?.source ?? '',
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending) return;
    const given = { ...value, value: typedNumber(value.value) };
    const done = (): void => {
      clear();
      onDone(
        seen === null
          ? ruleTexts.announced(valueWords(given.value, rule), longDate(given.from))
          : ruleTexts.corrected(longDate(given.from)),
      );
    };
    (seen === null ? add : correct).mutate(given, { onSuccess: done });
  };
  return (
    <section className="page-section narrow" aria-labelledby="neuer-wert">
      <h2 id="neuer-wert" ref={heading} tabIndex={-1} className="kern-heading-medium">
        {seen === null ? ruleTexts.add : ruleTexts.correctTitle(longDate(seen.from))}
      </h2>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={error} />
        <TextField
          id="value"
          inputMode="decimal"
          label={valueLabel(rule)}
          hint={ruleTexts.range(numberWords(rule.minimum), valueWords(rule.maximum, rule))}
          value={value.value}
          onValue={(text) => change({ value: text })}
          error={fieldError(error, 'value')}
        />
        {seen === null && (
          <TextField
            id="from"
            type="date"
            label={ruleTexts.from}
            hint={ruleTexts.fromHint}
            value={value.from}
            onValue={(from) => change({ from })}
            error={fieldError(error, 'from')}
          />
        )}
        <TextArea
          id="source"
          label={ruleTexts.source}
          hint={ruleTexts.sourceHint}
          maximum={LONGEST_SOURCE}
          value={value.source}
          onValue={(source) => change({ source })}
          error={fieldError(error, 'source')}
        />
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={isPending}>
            {isPending ? keepTexts.saving : seen === null ? ruleTexts.announce : keepTexts.save}
          </Button>
          {seen !== null && (
            <Button kind="tertiary" onClick={onCancel}>
              {keepTexts.cancel}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
