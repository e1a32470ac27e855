import type { ReactElement } from 'react';
import type { ProtocolQuestion } from '../../api/audit-lines.js';
import { DayField } from '../../parts/form/day-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { protocolTexts, subjectTerms } from '../../texts/protocol.js';

const ALL = '';

interface ProtocolFiltersProps {
  readonly question: ProtocolQuestion;
  readonly onChange: (change: Partial<ProtocolQuestion>) => void;
}

/** Narrows the protocol down to some days and one kind of things. */
export function ProtocolFilters({ question, onChange }: ProtocolFiltersProps): ReactElement {
  return (
    <section className="filters" aria-label={protocolTexts.filters}>
      <DayField
        id="von"
        label={protocolTexts.from}
        day={question.from}
        onDay={(from) => onChange({ from })}
      />
      <DayField id="bis" label={protocolTexts.to} day={question.to} onDay={(to) => onChange({ to })} />
      <SelectField
        id="art"
        label={protocolTexts.subject}
        value={question.subjectKind ?? ALL}
        choices={[
          { value: ALL, label: protocolTexts.allSubjects },
          ...Object.entries(subjectTerms).map(([value, label]) => ({ value, label })),
        ]}
        onValue={(kind) => onChange({ subjectKind: kind === ALL ? undefined : kind })}
      />
    </section>
  );
}
