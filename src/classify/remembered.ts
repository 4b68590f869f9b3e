/** What was worked out of each object, by the number of the function: one entry an object, since each costs. */
const known = new WeakMap<object, unknown[]>();
let functions = 0;

/** The same function, which works out once what it says of an object: sentences are shared by many offerings, and asked by several readers. */
export function remembered<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const n = functions++;
  return (key) => {
    let values = known.get(key);
    if (!values) {
      values = [];
      known.set(key, values);
    }
    if (values[n] === undefined) values[n] = of(key);
    return values[n] as V;
  };
}
