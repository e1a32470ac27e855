import { useAddress } from '../form/use-address.js';

interface ListAddress {
  /** What is chosen; empty where nothing is. */
  readonly chosen: (name: string) => string;
  readonly choose: (change: Readonly<Record<string, string>>) => void;
}

/** What a list shows stands in its address, so that the way back and a bookmark keep it. What is empty is left out. */
export function useListAddress(): ListAddress {
  const [search, setSearch] = useAddress();
  return {
    chosen: (name) => search.get(name) ?? '',
    choose: (change) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(change)) {
            if (value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { preventScrollReset: true, replace: true },
      ),
  };
}
