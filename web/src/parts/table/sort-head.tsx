import type { ReactElement } from 'react';
import { Icon } from '../show/icon.js';
import type { Sorting } from './sort.js';

interface SortHeadProps {
  readonly id: string;
  readonly title: string;
  readonly sorting: Sorting;
  readonly isNumeric?: boolean;
  readonly onSort: (column: string) => void;
}

/** The head of a column that sorts the table. */
export function SortHead({ id, title, sorting, isNumeric = false, onSort }: SortHeadProps): ReactElement {
  const isSorted = sorting.column === id;
  return (
    <th
      scope="col"
      className={`kern-table__header${isNumeric ? ' kern-table__header--numeric' : ''}`}
      {...(isSorted ? { 'aria-sort': sorting.direction } : {})}
    >
      <button type="button" className="sort-button" onClick={() => onSort(id)}>
        {title}
        <span className={`sort-button__arrow${isSorted ? '' : ' sort-button__arrow--idle'}`}>
          <Icon
            name={isSorted && sorting.direction === 'descending' ? 'arrow-down' : 'arrow-up'}
            size="small"
          />
        </span>
      </button>
    </th>
  );
}
