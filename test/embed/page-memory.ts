/** A script for a page: remembers what all its globals and prototypes hold, and tells what is new, other or gone. */
export const MEMORY = `globalThis.memory = (() => {
  const owners = () => {
    const found = new Map([['window', globalThis]]);
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      let owner;
      try { owner = globalThis[name]; } catch { continue; }
      if (!owner || !/object|function/.test(typeof owner) || owner.window === owner || Array.isArray(owner)) continue;
      found.set(name, owner);
      if (typeof owner === 'function' && owner.prototype) found.set(name + '.prototype', owner.prototype);
    }
    return found;
  };
  const members = (owner) => new Map(Reflect.ownKeys(owner).map((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
    // A number or a text is the browser's news, not a change of what a page works with.
    return [key, [get, set, typeof value === 'function' || typeof value === 'object' ? value : typeof value]];
  }));
  const before = new Map();
  return {
    keep() { for (const [name, owner] of owners()) before.set(owner, [name, members(owner)]); },
    changes() {
      const found = [];
      for (const [owner, [name, had]] of before) {
        const has = members(owner);
        for (const key of new Set([...had.keys(), ...has.keys()])) {
          const [old, now] = [had.get(key), has.get(key)];
          if (!old || !now || old.some((one, i) => one !== now[i])) found.push(name + ' ' + String(key));
        }
      }
      return found;
    },
  };
})(); void 0;`;
