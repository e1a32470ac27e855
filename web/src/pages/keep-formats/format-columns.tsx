import type { ReactElement } from 'react';
import type { CourseType, KeptFormat } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import type { Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { keepTexts } from '../../texts/administration.js';
import { formatTexts, timeModelTerms } from '../../texts/settings.js';

interface FormatActs {
  /** The one that cannot move up. */
  readonly first: string | undefined;
  readonly onEdit: (code: string) => void;
  readonly onUp: (format: KeptFormat) => void;
  readonly onRemove: (format: KeptFormat) => void;
}

const KINDS = { past: 'warning', current: 'success', future: 'info' } as const;

/** What a Kurstyp means, from when until when, and what may be done with it. */
export function formatColumns(types: readonly CourseType[], acts: FormatActs): readonly Column<KeptFormat>[] {
  return [
    {
      id: 'title',
      title: formatTexts.name,
      cell: ({ title, targetGroup }) => (
        <span className="stacked">
          <span>{title}</span>
          {targetGroup !== null && <span className="kern-body--muted">{targetGroup}</span>}
        </span>
      ),
    },
    {
      id: 'type',
      title: formatTexts.courseType,
      cell: ({ courseTypeCode }) =>
        types.find(({ code }) => code === courseTypeCode)?.title ?? courseTypeCode,
    },
    {
      id: 'childcare',
      title: formatTexts.childcare,
      cell: ({ childcare }) => (childcare ? formatTexts.withChildcare : formatTexts.withoutChildcare),
    },
    {
      id: 'time',
      title: formatTexts.timeModel,
      cell: ({ timeModel }) => (timeModel === null ? formatTexts.anyTime : timeModelTerms[timeModel]),
    },
    { id: 'reach', title: formatTexts.reach, cell: ({ reachMinutes }) => formatTexts.minutes(reachMinutes) },
    {
      id: 'validity',
      title: formatTexts.validity,
      cell: ({ state, from, until }) => (
        <span className="stacked">
          <Badge kind={KINDS[state]}>{keepTexts.validity[state]}</Badge>
          <span className="kern-body--muted">{spanOf(from, until)}</span>
        </span>
      ),
    },
    { id: 'acts', title: keepTexts.acts, cell: (format) => <Acts format={format} acts={acts} /> },
  ];
}

/** “ab 01.05.2025”, “01.05.2025 bis 31.12.2027”. */
export function spanOf(from: string, until: string | null): string {
  return until === null
    ? formatTexts.since(shortDate(from))
    : formatTexts.span(shortDate(from), shortDate(until));
}

function Acts({ format, acts }: { format: KeptFormat; acts: FormatActs }): ReactElement {
  const { code, title, isUsed } = format;
  return (
    <div className="row-acts">
      <Button kind="tertiary" label={formatTexts.editLabel(title)} onClick={() => acts.onEdit(code)}>
        {keepTexts.edit}
      </Button>
      {code !== acts.first && (
        <Button kind="tertiary" label={formatTexts.upLabel(title)} onClick={() => acts.onUp(format)}>
          {formatTexts.up}
        </Button>
      )}
      {!isUsed && (
        <Button kind="tertiary" label={formatTexts.removeLabel(title)} onClick={() => acts.onRemove(format)}>
          {formatTexts.remove}
        </Button>
      )}
    </div>
  );
}
