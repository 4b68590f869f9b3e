/** The same function, which works out once what it says of an object: sentences are shared by many offerings, and asked by several readers. */
export function remembered<K extends object, V extends {}>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = of(key);
      known.set(key, value);
    }
    return value;
  };
}
