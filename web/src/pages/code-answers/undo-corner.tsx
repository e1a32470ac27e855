import type { ReactElement } from 'react';
import { Button } from '../../parts/form/button.js';
import { codingTexts } from '../../texts/coding.js';
import type { Coding } from './use-coding.js';

/** What was done last, and the way back. */
export function UndoCorner({ coding }: { coding: Coding }): ReactElement {
  const { last, undo, isBusy } = coding;
  return (
    <div className="undo-corner">
      {last !== null && (
        <>
          <span>{last.words}</span>
          <Button kind="tertiary" label={`${codingTexts.undo}: ${last.words}`} isBusy={isBusy} onClick={undo}>
            {codingTexts.undo}
          </Button>
        </>
      )}
    </div>
  );
}
