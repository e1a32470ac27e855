import { useState, type FormEvent, type ReactElement } from 'react';
import type { YearlySelection } from '../../api/types.js';
import { useMoveSelection, usePrepareSelection, useSelectableMeasures } from '../../api/yearly-selections.js';
import { ActError } from '../../parts/form/act-error.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { prepareTexts, selectionTexts } from '../../texts/yearly-selection.js';
import { euroWords, parseEuros } from './euros.js';
import { SeatsPart } from './seats-part.js';

/** Which measures shall be judged, and what may be spent. */
export function PreparePart({ selection }: { selection: YearlySelection }): ReactElement {
  const { id, version, items, budget } = selection;
  const prepare = usePrepareSelection(id);
  const move = useMoveSelection(id);
  const announce = useAnnounce();
  const measures = useSelectableMeasures(id).data ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(items.map(({ measureId }) => measureId));
  const [frame, setFrame] = useState(budget.frameCents === null ? '' : euroWords(budget.frameCents));
  const [isTouched, setTouched] = useState(false);
  useAskBeforeLeaving(isTouched && !prepare.isPending);
  const frameCents = parseEuros(frame);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (prepare.isPending || frameCents === undefined) return;
    prepare.mutate(
      { version, measureIds: [...chosen], frameCents },
      { onSuccess: () => announce(selectionTexts.saved) },
    );
  };
  return (
    <section className="page-section" aria-labelledby="vorbereiten">
      <h2 id="vorbereiten" className="kern-heading-medium">
        {prepareTexts.title}
      </h2>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={prepare.error} />
        <CheckboxField
          id="measureIds"
          label={prepareTexts.candidates}
          values={chosen}
          choices={measures.map((one) => ({
            value: one.id,
            label: selectionTexts.measureName(one.number, one.title),
          }))}
          onValues={(values) => {
            setTouched(true);
            setChosen(values);
          }}
          error={fieldError(prepare.error, 'measureIds')}
        />
        <TextField
          id="frameCents"
          label={selectionTexts.frame}
          hint={selectionTexts.frameHint}
          inputMode="decimal"
          value={frame}
          onValue={(text) => {
            setTouched(true);
            setFrame(text);
          }}
          error={
            frameCents === undefined ? selectionTexts.frameWrong : fieldError(prepare.error, 'frameCents')
          }
        />
        <Button type="submit" kind="secondary" isBusy={prepare.isPending}>
          {prepare.isPending ? selectionTexts.saving : selectionTexts.save}
        </Button>
      </form>
      <SeatsPart members={selection.members} />
      <ActError error={move.error} />
      <p className="kern-body part-gap">{prepareTexts.openMeans}</p>
      <Button
        kind="primary"
        isBusy={move.isPending}
        onClick={() => move.mutate({ step: 'open-assessment', version })}
      >
        {prepareTexts.open}
      </Button>
    </section>
  );
}
