// A page or a server without a charset lets a browser read the script as windows-1252. What is ASCII cannot be garbled.
import type { Plugin } from 'vite';

/** A vite plugin: writes every other character of the finished script as an escape. */
export const asciiOnly = (): Plugin => ({
  name: 'ascii-only',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = escaped(file.code);
        // Fails where a character stood in a name after all.
        this.parse(file.code);
      }
    },
  },
});

/** The code in ASCII; such characters stand in strings, templates and regular expressions only, where escapes mean the same. */
export const escaped = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (character) => {
    const hex = character.charCodeAt(0).toString(16);
    return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
  });
