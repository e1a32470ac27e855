import type { ReactElement } from 'react';
import { useRegions } from '../../api/regions.js';
import { measureFormTexts } from '../../texts/measure-form.js';
import { CheckboxField } from '../form/checkbox-field.js';
import { Button } from '../form/button.js';

interface MunicipalityChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

/** Gemeinden to choose from, by Verbandsgemeinde; each of those can be taken whole. */
export function MunicipalityChoice(props: MunicipalityChoiceProps): ReactElement {
  const { id, label, hint, error, values, onValues } = props;
  const regions = useRegions().data;
  const whole = (regions?.associations ?? []).filter(({ memberAgs }) => memberAgs.length > 1);
  const toggle = (members: readonly string[]): void => {
    const isTaken = members.every((ags) => values.includes(ags));
    const rest = values.filter((ags) => !members.includes(ags));
    onValues(isTaken ? rest : [...rest, ...members]);
  };
  return (
    <details className="measure-places" open={values.length > 0 || error !== undefined}>
      <summary className="kern-label">{label}</summary>
      <div className="measure-places__associations">
        {whole.map(({ key, name, memberAgs }) => (
          <Button key={key} kind="tertiary" onClick={() => toggle(memberAgs)}>
            {measureFormTexts.wholeAssociation(name)}
          </Button>
        ))}
      </div>
      <CheckboxField
        id={id}
        label={label}
        hint={hint}
        error={error}
        values={values}
        choices={(regions?.municipalities ?? []).map(({ ags, name }) => ({ value: ags, label: name }))}
        onValues={onValues}
      />
    </details>
  );
}
