import { useState, type ReactElement } from 'react';
import type { FurtherActor } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { TextField } from '../../parts/form/text-field.js';
import { keepSurveyTexts as texts } from '../../texts/surveys.js';

interface FurtherActorsProps {
  readonly actors: readonly FurtherActor[];
  /** So many of them have got their mail: they stay. */
  readonly fixed: number;
  readonly onActors: (actors: readonly FurtherActor[]) => void;
}

/** Associations, Gemeinden and others who are asked by a functional address. */
export function FurtherActors({ actors, fixed, onActors }: FurtherActorsProps): ReactElement {
  const [name, setName] = useState('');
  const [mailAddress, setAddress] = useState('');
  const add = (): void => {
    if (name.trim() === '' && mailAddress.trim() === '') return;
    onActors([...actors, { name: name.trim(), mailAddress: mailAddress.trim() }]);
    setName('');
    setAddress('');
  };
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{texts.furtherTitle}</legend>
      <div className="kern-hint">{texts.furtherHint}</div>
      {actors.length > 0 && (
        <ul className="further-actors" aria-label={texts.furtherList}>
          {actors.map((actor, index) => (
            <li key={`${actor.name} ${actor.mailAddress}`}>
              <span>
                {actor.name} ({actor.mailAddress || texts.addressGone})
              </span>
              {index >= fixed && (
                <Button
                  kind="tertiary"
                  label={texts.removeFurther(actor.name)}
                  onClick={() => onActors(actors.toSpliced(index, 1))}
                >
                  {texts.strike}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <TextField
        id="further"
        label={texts.furtherName}
        autoComplete="off"
        maxLength={200}
        value={name}
        onValue={setName}
      />
      <TextField
        id="further-address"
        type="email"
        label={texts.furtherAddress}
        autoComplete="off"
        maxLength={200}
        value={mailAddress}
        onValue={setAddress}
      />
      <Button kind="secondary" icon="add" onClick={add}>
        {texts.addFurther}
      </Button>
    </fieldset>
  );
}
