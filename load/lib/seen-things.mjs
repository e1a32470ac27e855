/** What was found belongs to those of the same organisation, who look again. */
const REMEMBERED = 200;

/** The newest first; `map` by login. */
export function remember(map, login, items) {
  const others = (map.get(login) ?? []).filter(({ id }) => !items.some((item) => item.id === id));
  map.set(login, [...items.map(({ id }) => ({ id })), ...others].slice(0, REMEMBERED));
}

/** What is done with is not looked at again. */
export function forget(map, login, id) {
  map.set(
    login,
    (map.get(login) ?? []).filter((one) => one.id !== id),
  );
}
