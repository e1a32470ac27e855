import type { ReactElement } from 'react';
import { partTexts } from '../../texts/concept.js';
import { Button } from './button.js';

interface OrderButtonsProps {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** Moves one line of a list up or down: buttons, so that the keyboard can do it too. The ends keep their buttons, and with them the focus. */
export function OrderButtons({ title, isFirst, isLast, onMove }: OrderButtonsProps): ReactElement {
  return (
    <>
      <Button kind="tertiary" label={partTexts.upLabel(title)} isBusy={isFirst} onClick={() => onMove(-1)}>
        {partTexts.up}
      </Button>
      <Button kind="tertiary" label={partTexts.downLabel(title)} isBusy={isLast} onClick={() => onMove(1)}>
        {partTexts.down}
      </Button>
    </>
  );
}
