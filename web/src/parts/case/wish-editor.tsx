import { useState, type ReactElement } from 'react';
import { useOfferings, useOfferingsOf } from '../../api/offerings.js';
import type { CourseFormat, Wish } from '../../api/types.js';
import { wishTexts } from '../../texts/enter-case.js';
import { Button } from '../form/button.js';
import { SelectField } from '../form/select-field.js';
import { useAnnounce } from '../frame/announcer.js';
import { useToday } from '../words/use-today.js';
import { WishList } from './wish-list.js';
import { formatWish, offeringWish, offeringWords, withWish } from './wishes.js';

const ANY = '';

interface WishEditorProps {
  /** Begins the ids of the fields; the Kurstyp has it itself. */
  readonly id: string;
  readonly wishes: readonly Wish[];
  readonly formats: readonly CourseFormat[];
  /** The Kurstyp that is needed: the first that is proposed. */
  readonly formatCode: string;
  readonly isBusy?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (wishes: readonly Wish[]) => void;
}

/** The wishes of a case, and two lists to add one. */
export function WishEditor(props: WishEditorProps): ReactElement {
  const { id, wishes, formats, isBusy, error, onChange } = props;
  const known = useOfferings(wishes.flatMap(({ offeringId }) => offeringId ?? []));
  const [chosenFormat, setFormat] = useState<string | null>(null);
  const [chosenOffering, setOffering] = useState(ANY);
  const formatCode = chosenFormat ?? (props.formatCode || (formats[0]?.code ?? ''));
  const today = useToday();
  const offerings = useOfferingsOf(formatCode, today, true).data ?? [];
  const announce = useAnnounce();
  const add = (): void => {
    if (isBusy || formatCode === '') return;
    const wish = chosenOffering === ANY ? formatWish(formatCode) : offeringWish(chosenOffering);
    onChange(withWish(wishes, wish));
    setOffering(ANY);
    announce(wishTexts.added);
  };
  return (
    <div className="wish-editor">
      <WishList
        wishes={wishes}
        formats={formats}
        offerings={known}
        isBusy={isBusy ?? false}
        onChange={onChange}
      />
      <div className="wish-editor__add">
        <SelectField
          id={id}
          label={wishTexts.format}
          value={formatCode}
          choices={formats.map(({ code, title }) => ({ value: code, label: title }))}
          onValue={(code) => {
            setFormat(code);
            setOffering(ANY);
          }}
          error={error}
        />
        <SelectField
          id={`${id}-course`}
          label={wishTexts.course1}
          value={chosenOffering}
          choices={[
            { value: ANY, label: wishTexts.any },
            ...offerings.map((offering) => ({ value: offering.id, label: offeringWords(offering) })),
          ]}
          onValue={setOffering}
        />
        <Button kind="secondary" icon="add" isBusy={isBusy ?? false} onClick={add}>
          {wishTexts.add}
        </Button>
      </div>
    </div>
  );
}
