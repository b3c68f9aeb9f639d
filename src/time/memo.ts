/** The same function, which makes what belongs to a key once and then remembers it. */
export function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
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
