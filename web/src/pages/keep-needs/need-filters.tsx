import type { ReactElement } from 'react';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import type { KnownFrame } from '../../parts/objective/with-frame.js';
import { needStateTerms, needUrgencyTerms } from '../../texts/objective-terms.js';
import { needTexts, objectiveTexts } from '../../texts/objectives.js';
import type { NeedChoice } from './need-list.js';

interface NeedFiltersProps {
  readonly frame: KnownFrame;
  readonly choice: NeedChoice;
  readonly choose: (change: Partial<Record<keyof NeedChoice, string>>) => void;
}

type Options = readonly (readonly [value: string, label: string])[];

const WITH_OR_WITHOUT: Options = [
  ['mit', needTexts.with],
  ['ohne', needTexts.without],
];

/** What the list of needs shows. */
export function NeedFilters({ frame, choice, choose }: NeedFiltersProps): ReactElement {
  const parts = (list: readonly { id: string; title: string }[]): Options =>
    list.map(({ id, title }) => [id, title]);
  const selects: readonly (readonly [keyof NeedChoice, string, string, Options])[] = [
    ['feld', objectiveTexts.field, objectiveTexts.allFields, parts(frame.fields)],
    ['thema', objectiveTexts.theme, objectiveTexts.allThemes, parts(frame.themes)],
    ['zielgruppe', objectiveTexts.targetGroup, objectiveTexts.allTargetGroups, parts(frame.targetGroups)],
    ['dringlichkeit', needTexts.urgency, needTexts.allUrgencies, Object.entries(needUrgencyTerms)],
    ['stand', objectiveTexts.state, objectiveTexts.allStates, Object.entries(needStateTerms)],
    ['ziel', needTexts.withGoal, needTexts.either, WITH_OR_WITHOUT],
    ['beleg', needTexts.withEvidence, needTexts.either, WITH_OR_WITHOUT],
    [
      'sortierung',
      objectiveTexts.sort,
      needTexts.sorts.title,
      [
        ['dringlichkeit', needTexts.sorts.urgency],
        ['belege', needTexts.sorts.evidence],
      ],
    ],
  ];
  return (
    <section className="filters" aria-label={objectiveTexts.filters}>
      <TextField
        id="suche"
        label={objectiveTexts.search}
        value={choice.suche}
        onValue={(suche) => choose({ suche })}
      />
      {selects.map(([name, label, all, options]) => (
        <SelectField
          key={name}
          id={name}
          label={label}
          value={choice[name]}
          choices={[{ value: '', label: all }, ...options.map(([value, words]) => ({ value, label: words }))]}
          onValue={(value) => choose({ [name]: value })}
        />
      ))}
    </section>
  );
}
