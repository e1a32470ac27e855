import type { LanguageLevel } from '#libs/course-catalogue';
import type { Ags } from '#libs/region';
import { daypartSet, familyOf, type Family } from '#libs/matching';
import type { DemandCell } from '../demand.js';

/** “Gleiche Möglichkeiten”: all that decides which places suit a person; waiting time and access route do not. */
export interface OptionClass extends Family {
  readonly ags: Ags;
  readonly formatCode: string;
  readonly level: LanguageLevel | null;
  /** A set as in {@link daypartSet}. */
  readonly dayparts: number;
}

/** “Nach Möglichkeiten geordnet”: the classes in order of their first cell, and the class of each cell. */
export interface OptionGroups {
  readonly classes: readonly OptionClass[];
  readonly classOf: Int32Array;
}

/** “Nach Möglichkeiten ordnen”: people with the same options share one class, so that work is done per class. */
export function groupByOptions(cells: readonly DemandCell[]): OptionGroups {
  const classes: OptionClass[] = [];
  const classOf = new Int32Array(cells.length);
  const numbers = new Map<string, number>();
  cells.forEach((cell, index) => {
    const options = optionsOf(cell);
    const key = keyOf(options);
    let number = numbers.get(key);
    if (number === undefined) {
      number = classes.push(options) - 1;
      numbers.set(key, number);
    }
    classOf[index] = number;
  });
  return { classes, classOf };
}

/** “Möglichkeiten einer Zelle”. */
export function optionsOf(cell: DemandCell): OptionClass {
  return {
    ags: cell.ags,
    formatCode: cell.formatCode,
    level: cell.level,
    dayparts: daypartSet(cell.dayparts),
    ...familyOf(cell),
  };
}

/** The code of the format stands last: it is the only part that the county words freely. */
function keyOf(options: OptionClass): string {
  const { ags, level, dayparts, hasChildUnderThree, children, formatCode } = options;
  return `${ags}|${level}|${dayparts}|${hasChildUnderThree}|${children}|${formatCode}`;
}
