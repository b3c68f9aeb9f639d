/** So much is remembered: dates and rules of feeds are keys, and a page may show one feed after another. */
const ROOM = 10_000;

/** The same function, which makes what belongs to a key once and then remembers it; where there is too much, it begins anew. */
export function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      if (made.size > ROOM) made.clear();
      made.set(key, value);
    }
    return value;
  };
}

/** The same function, which remembers its latest answer: whoever asks the same again does not make it work again. */
export function memoLatest<Asked extends unknown[], Value>(
  make: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  let latest: { asked: Asked; value: Value } | undefined;
  return (...asked) => {
    if (!latest || asked.some((one, index) => one !== latest!.asked[index]))
      latest = { asked, value: make(...asked) };
    return latest.value;
  };
}
