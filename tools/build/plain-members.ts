// What ky keeps private stays a plain member in the script. ES2021 has no private methods, and what the compiler writes in
// their place (WeakMaps and their guards) costs a visitor more than 2 kB and protects nothing in a closed bundle.
import type { Plugin } from 'vite';

/** A vite plugin: `#options` becomes `$options` in ky's modules. */
export const plainMembers = (): Plugin => ({
  name: 'plain-members',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/ky\/.*\.js$/ },
    handler: (code) => ({ code: withPlainMembers(code), map: null }),
  },
});

/**
 * The code with private members made plain. A `#` counts only where a member can stand: after a dot, or first on its line.
 *
 * @throws where the code already has a member of that name
 */
export function withPlainMembers(code: string): string {
  return code.replace(
    /(\.|^\s*(?:static |async )*)#([a-zA-Z]\w*)|#([a-zA-Z]\w*)(?= in )/gm,
    (_, before: string | undefined, name: string | undefined, brand: string | undefined) => {
      const member = `$${(name ?? brand)!}`;
      if (code.includes(member)) throw new Error(`"${member}" is taken`);
      return before === undefined ? `'${member}'` : before + member;
    },
  );
}
