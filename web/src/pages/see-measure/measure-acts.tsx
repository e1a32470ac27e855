import { useState, type ReactElement } from 'react';
import type { MeasureDetail } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { Alert } from '../../parts/show/alert.js';
import { measureActTexts } from '../../texts/measure-acts.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { DeedForm, type AskedDeed } from './deed-form.js';

/** What may be done with the measure now; the one that is chosen asks for its reason first. */
export function MeasureActs({ measure }: { measure: MeasureDetail }): ReactElement | null {
  const [asked, setAsked] = useState<AskedDeed | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { id, rights } = measure;
  const deeds = deedsOf(measure);
  const hasNothing = deeds.length === 0 && !rights.mayKeep && !rights.mayChangeProposal;
  if (hasNothing && done === null) return null;
  return (
    <section className="page-section no-print" aria-labelledby="schritte">
      <h2 id="schritte" className="kern-heading-medium">
        {measurePageTexts.acts}
      </h2>
      {done !== null && asked === null && <Alert key={done} kind="success" title={done} takesFocus />}
      {asked === null ? (
        <div className="kern-btn-wrapper measure__acts">
          {rights.mayKeep && (
            <WayButton to={`/konzept/massnahmen/${id}/bearbeiten`} kind="secondary" icon="edit">
              {measurePageTexts.edit}
            </WayButton>
          )}
          {rights.mayChangeProposal && (
            <WayButton to={`/konzept/massnahmen/${id}/vorschlag`} kind="secondary" icon="edit">
              {measurePageTexts.changeProposal}
            </WayButton>
          )}
          {deeds.map(({ words, deed }, index) => (
            <Button key={words} kind={index === 0 ? 'primary' : 'secondary'} onClick={() => setAsked(deed)}>
              {words}
            </Button>
          ))}
        </div>
      ) : (
        <DeedForm
          measure={measure}
          asked={asked}
          onDone={(words) => {
            setAsked(null);
            setDone(words);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function deedsOf({ rights, state, notes }: MeasureDetail): readonly { words: string; deed: AskedDeed }[] {
  const { acts, mayKeep, mayAnswer, mayWithdrawPromise } = rights;
  const isAsked = notes.some(({ kind }) => kind === 'question');
  return [
    ...(mayAnswer && isAsked ? [{ words: measurePageTexts.answer, deed: { kind: 'answer' } as const }] : []),
    ...acts.map((act) => ({ words: measureActTexts[act].button, deed: { kind: 'step', act } as const })),
    ...(mayKeep && state === 'proposed'
      ? [{ words: measurePageTexts.askBack, deed: { kind: 'question' } as const }]
      : []),
    ...(mayWithdrawPromise
      ? [{ words: measurePageTexts.withdrawPromise, deed: { kind: 'withdraw-promise' } as const }]
      : []),
  ];
}
