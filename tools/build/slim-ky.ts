// What of ky no visitor ever runs. We ask with a plain address, headers, JSON and a retry (feed/client.ts,
// cooperation/submit.ts, i18n/beside-script.ts); its hooks, progress, search parameters and merging of instances would be two
// thirds of it. test/tools/build/slim-ky.test.ts holds what is left against the whole of ky.
import type { Plugin } from 'vite';
import { edited, walk, type Edit, type Node } from './edits.js';

/** Modules of ky/distribution/ with only what our options need of them; same exports, same meaning for our options. */
const REPLACED: Record<string, string> = {
  'core/constants.js': `
    export const supportsRequestStreams = false;
    export const supportsResponseStreams = false;
    export const supportsFormData = false;
    export const supportsAbortController = false;
    export const supportsAbortSignal = false;
    export const requestMethods = ['get', 'post'];
    export const responseTypes = {};
    export const maxSafeTimeout = Infinity;
    export const stop = undefined;
    export const retry = undefined;
    export class RetryMarker {}`,
  'utils/body.js': `
    export const streamRequest = (request) => request;
    export const streamResponse = (response) => response;`,
  'utils/merge.js': `
    export const validateAndMerge = (...sources) => Object.assign({}, ...sources);
    export const deepMerge = validateAndMerge;
    export const mergeHeaders = (_, headers) => new Headers(headers);
    export const mergeHooks = (hooks) => hooks;`,
  'utils/options.js': `
    export const findUnknownOptions = () => ({});
    export const hasSearchParameters = () => false;`,
  'utils/timeout.js': 'export default undefined;',
  'errors/TimeoutError.js': 'export class TimeoutError extends Error {}',
  'errors/ForceRetryError.js': 'export class ForceRetryError extends Error {}',
  'errors/NonError.js': 'export class NonError extends Error {}',
};

/** Options of ky that we never set: where its class reads them, there is nothing. */
const UNSET =
  /\$options\.(onDownloadProgress|onUploadProgress|parseJson|prefixUrl|searchParams|stringifyJson|retry\.(jitter|maxRetryAfter))$/;

/** Statements and members of its class that do nothing for our options: how they begin. */
const IDLE = [
  'for (const hook of ',
  'for (const [type, mimeType] of ',
  'static $normalizeSearchParams',
  "if (typeof this.$input !== 'string'",
  'const userProvidedContentType',
  'if (this.$input instanceof globalThis.Request',
  'if (typeof ky.$options.timeout',
  'if (this.$abortController?.signal.aborted',
  'if (errorObject instanceof ForceRetryError',
  'if (error instanceof ForceRetryError',
  'if (isTimeoutError(error)',
  // Of our asks only the feed's has a retry, and none where it is asked to wait.
  'const retryAfter',
  'if (retryAfter',
];

/** A vite plugin; it comes after {@link plainMembers}. */
export function slimKy(): Plugin {
  const left = new Set([...Object.keys(REPLACED), 'core/Ky.js']);
  return {
    name: 'slim-ky',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/ky\/distribution\/.*\.js$/ },
      handler(code, id) {
        const file = id.replace(/^.*\/ky\/distribution\//, '');
        left.delete(file);
        if (file === 'core/Ky.js')
          return { code: withoutIdle(code, this.parse(code) as unknown as Node), map: null };
        return REPLACED[file] === undefined ? null : { code: REPLACED[file], map: null };
      },
    },
    buildEnd() {
      if (left.size > 0) this.error(`ky has no ${[...left].join(', ')}: see tools/build/slim-ky.ts`);
    },
  };
}

/**
 * ky's class without what is idle, and with `undefined` for the options nobody sets; the minifier does the rest.
 *
 * @throws where it has changed so that something of this is not found
 */
export function withoutIdle(code: string, program: Node): string {
  const edits: Edit[] = [];
  const text = ({ start, end }: Node) => code.slice(start, end);
  const left = new Set(IDLE);
  const visit = (node: Node): void | false => {
    const idle = IDLE.find((beginning) => code.startsWith(beginning, node.start));
    if (idle && /(Statement|Declaration|MethodDefinition)$/.test(node.type)) {
      left.delete(idle);
      edits.push({ start: node.start, end: node.end, text: ';' });
      return false;
    }
    // What is written stays; the branch around it goes.
    if (node.type === 'AssignmentExpression') {
      walk(node['right'] as Node, visit);
      return false;
    }
    if (node.type === 'MemberExpression' && UNSET.test(text(node))) {
      edits.push({ start: node.start, end: node.end, text: 'undefined' });
      return false;
    }
    return undefined;
  };
  walk(program, visit);
  if (left.size > 0) throw new Error(`ky has no "${[...left].join('", "')}"`);
  return edited(code, edits);
}
