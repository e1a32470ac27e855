import type { ReactElement } from 'react';
import type { ChosenReach } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { numberWords } from '../../parts/words/numbers.js';
import { reachTexts } from '../../texts/reach.js';
import { levelTerms } from '../../texts/terms.js';

type Sum = ChosenReach['sums'][number];

/** For each level: how many people at least, and whether they fill a course. */
export function ReachSums({ chosen }: { chosen: ChosenReach }): ReactElement {
  const { sums, minimumSize, smallCellThreshold } = chosen;
  return (
    <>
      {sums.length === 0 ? (
        <p className="kern-body">{reachTexts.nobody}</p>
      ) : (
        <CardTable
          caption={reachTexts.sumsCaption}
          columns={columns(minimumSize)}
          rows={sums}
          file={`bedarf-nach-niveau_${chosen.formatCode}`}
          keyOf={({ level }) => level ?? 'none'}
        />
      )}
      <p className="kern-body kern-body--small kern-body--muted">{reachTexts.atLeast(smallCellThreshold)}</p>
    </>
  );
}

/** A level in words. */
export function levelWords(level: Sum['level']): string {
  if (level === 'all') return reachTexts.allLevels;
  return level === null ? reachTexts.notPlaced : levelTerms[level];
}

function columns(minimumSize: number): readonly Column<Sum>[] {
  return [
    { id: 'level', title: reachTexts.level, cell: ({ level }) => levelWords(level) },
    {
      id: 'people',
      title: reachTexts.people,
      isNumeric: true,
      cell: ({ people }) => numberWords(people),
    },
    {
      id: 'unplaced',
      title: reachTexts.unplaced,
      isNumeric: true,
      cell: ({ unplaced }) => numberWords(unplaced),
    },
    {
      id: 'needed',
      title: reachTexts.needed,
      isNumeric: true,
      cell: () => numberWords(minimumSize),
    },
    {
      id: 'verdict',
      title: reachTexts.verdict,
      cell: ({ level, unplaced }) => verdictWords(level, minimumSize - unplaced),
    },
  ];
}

/** People of different levels do not sit in one course, so all together say only what is possible. */
function verdictWords(level: Sum['level'], missing: number): string {
  if (missing > 0) return reachTexts.missing(missing);
  return level === 'all' ? reachTexts.enoughTogether : reachTexts.enough;
}
