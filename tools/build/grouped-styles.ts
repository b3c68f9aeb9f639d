// In the script all style sheets stand together: a sheet compresses better beside other sheets than between code.
import type { Plugin } from 'vite';

/** A vite plugin for the script. */
export const groupedStyles = (): Plugin => ({
  name: 'grouped-styles',
  apply: 'build',
  renderChunk: {
    order: 'pre',
    handler: (code) => ({ code: grouped(code), map: null }),
  },
});

const SHEET = /^[ \t]*(?:var|const) \w*styles(?:\$\d+)? = [\w$]+`[^`]*`;\n/gim;

/** The bundled code with all style sheets where the first of them is; they need nothing but Lit, which is above. */
export function grouped(code: string): string {
  const sheets = code.match(SHEET) ?? [];
  let first = true;
  return code.replace(SHEET, () => {
    const text = first ? sheets.join('') : '';
    first = false;
    return text;
  });
}
