import { useAddress } from '../../parts/form/use-address.js';
import { changeChoice, readChoice, writeChoice, type CoverageChoice } from './coverage-address.js';

/** The choice in the address, and how it is changed. */
interface Chosen {
  readonly choice: CoverageChoice;
  readonly change: (change: Partial<CoverageChoice>, isOnTheWay?: boolean) => void;
}

/** A change is a step that “back” takes back; one on the way to another takes the place of the one before it. */
export function useChoice(): Chosen {
  const [search, setSearch] = useAddress();
  return {
    choice: readChoice(search),
    change: (part, isOnTheWay = false) =>
      setSearch((before) => writeChoice(changeChoice(readChoice(before), part)), {
        preventScrollReset: true,
        replace: isOnTheWay,
      }),
  };
}
