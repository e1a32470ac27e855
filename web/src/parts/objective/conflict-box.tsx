import type { ReactElement } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { objectiveTexts } from '../../texts/objectives.js';
import { Button } from '../form/button.js';
import { Alert } from '../show/alert.js';
import { CardTable } from '../table/card-table.js';

/** One field in which what is typed differs from what somebody else saved. */
export interface ConflictLine {
  readonly name: string;
  readonly theirs: string;
  readonly mine: string;
}

interface ConflictBoxProps {
  readonly lines: readonly ConflictLine[];
  readonly isBusy: boolean;
  /** Saves what is typed upon the version of the others. */
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Whether somebody else saved since the form was opened. */
export function isConflict(error: Error | null): boolean {
  return error instanceof ApiProblem && error.code === 'changed-meanwhile';
}

/** What others saved meanwhile, beside what is typed. It takes the focus when it comes. */
export function ConflictBox({ lines, isBusy, onKeep, onTake }: ConflictBoxProps): ReactElement {
  return (
    <Alert kind="warning" title={objectiveTexts.conflictTitle} takesFocus>
      <p className="kern-body">{objectiveTexts.conflictBody}</p>
      <CardTable
        caption={objectiveTexts.conflictCaption}
        rows={lines}
        keyOf={({ name }) => name}
        columns={[
          { id: 'name', title: objectiveTexts.conflictField, cell: ({ name }) => name },
          {
            id: 'theirs',
            title: objectiveTexts.conflictTheirs,
            cell: ({ theirs }) => <strong>{theirs || objectiveTexts.empty}</strong>,
          },
          {
            id: 'mine',
            title: objectiveTexts.conflictMine,
            cell: ({ mine }) => mine || objectiveTexts.empty,
          },
        ]}
      />
      <div className="kern-btn-wrapper">
        <Button kind="primary" isBusy={isBusy} onClick={onKeep}>
          {objectiveTexts.conflictKeep}
        </Button>
        <Button kind="secondary" onClick={onTake}>
          {objectiveTexts.conflictTake}
        </Button>
      </div>
    </Alert>
  );
}
