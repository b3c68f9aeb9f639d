// Parts of packages that no visitor ever runs.
import type { Plugin } from 'vite';

/** lit-localize hashes a text where a message has no id. Every message of ours has one: `npm run locales -- --check`. */
const ID_GENERATION = /\/@lit\/localize\/internal\/id-generation\.js$/;

/** A vite plugin that leaves them out of the script. */
export const unusedParts = (): Plugin => ({
  name: 'unused-parts',
  apply: 'build',
  transform: {
    filter: { id: ID_GENERATION },
    handler: () => ({ code: "export const generateMsgId = () => '';", map: null }),
  },
});
