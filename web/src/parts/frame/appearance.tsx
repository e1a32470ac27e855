import { useState, type ReactElement } from 'react';
import { frameTexts } from '../../texts/frame.js';
import { APPEARANCES, chooseAppearance, chosenAppearance, isAppearance } from './appearance-choice.js';

/** “Darstellung”: light, dark, or as the system says. Remembered in this browser. */
export function Appearance(): ReactElement {
  const [chosen, setChosen] = useState(chosenAppearance);
  const choose = (value: string): void => {
    if (!isAppearance(value)) return;
    chooseAppearance(value);
    setChosen(value);
  };
  return (
    <label className="appearance">
      {frameTexts.appearance}
      <select className="appearance__select" value={chosen} onChange={(event) => choose(event.target.value)}>
        {APPEARANCES.map((appearance) => (
          <option key={appearance} value={appearance}>
            {frameTexts.appearances[appearance]}
          </option>
        ))}
      </select>
    </label>
  );
}
