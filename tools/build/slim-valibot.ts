// What of valibot no visitor ever runs: messages in languages, settings, defaults, its interface for other libraries, and what
// an issue says beyond what `feed/read.ts` reports. test/tools/build/slim-valibot.test.ts holds what is left against the
// whole of valibot, feed by feed.
import type { Plugin } from 'vite';

/** Functions of valibot with only what our schemas and our one way to run them need; same meaning for these. */
const REPLACED: Record<string, string> = {
  _standardSchema: '(schema) { return schema; }',
  _subIssues: '() {}',
  _addIssue: `({ kind, expects, message }, label, dataset, config, { input = dataset.value, expected = expects, path } = {}) {
    if (kind === 'schema') dataset.typed = false;
    (dataset.issues ??= []).push({ kind, input, expected, message, path });
  }`,
  // Reads a part of a value, and takes over what is wrong with it.
  getDefault: `(schema, dataset, config, value, key) {
    const part = schema['~run']({ value }, config);
    for (const issue of part.issues ?? []) {
      (issue.path ??= []).unshift({ key });
      (dataset.issues ??= []).push(issue);
    }
    if (!part.typed) dataset.typed = false;
    return part.value;
  }`,
  array: `(item) {
    return {
      kind: 'schema',
      type: 'array',
      expects: 'Array',
      item,
      '~run'(dataset, config) {
        const { value } = dataset;
        if (!Array.isArray(value)) _addIssue(this, '', dataset, config);
        else {
          dataset.typed = true;
          dataset.value = [];
          for (let key = 0; key < value.length; key++)
            dataset.value.push(getDefault(item, dataset, config, value[key], key));
        }
        return dataset;
      },
    };
  }`,
  object: `(entries) {
    return {
      kind: 'schema',
      type: 'object',
      expects: 'Object',
      entries,
      '~run'(dataset, config) {
        const { value } = dataset;
        if (!value || typeof value !== 'object') _addIssue(this, '', dataset, config);
        else {
          dataset.typed = true;
          dataset.value = {};
          for (const key in entries) {
            if (key in value) dataset.value[key] = getDefault(entries[key], dataset, config, value[key], key);
            else if (entries[key].type !== 'optional') {
              dataset.typed = false;
              (dataset.issues ??= []).push({ kind: 'schema', expected: \`"\${key}"\`, path: [{ key }] });
            }
          }
        }
        return dataset;
      },
    };
  }`,
  record: `(_, member) {
    return {
      kind: 'schema',
      type: 'record',
      expects: 'Object',
      '~run'(dataset, config) {
        const { value } = dataset;
        if (!value || typeof value !== 'object') _addIssue(this, '', dataset, config);
        else {
          dataset.typed = true;
          dataset.value = {};
          for (const key in value)
            if (_isValidObjectKey(value, key))
              dataset.value[key] = getDefault(member, dataset, config, value[key], key);
        }
        return dataset;
      },
    };
  }`,
  optional: `(wrapped) {
    return {
      kind: 'schema',
      type: 'optional',
      expects: \`(\${wrapped.expects} | undefined)\`,
      wrapped,
      '~run'(dataset, config) {
        dataset.typed = true;
        return dataset.value === undefined ? dataset : wrapped['~run'](dataset, config);
      },
    };
  }`,
  fallback: `(schema, value) {
    return {
      ...schema,
      '~run'(dataset, config) {
        const found = schema['~run'](dataset, config);
        return found.issues ? { typed: true, value } : found;
      },
    };
  }`,
  pipe: `(...items) {
    return {
      ...items[0],
      '~run'(dataset, config) {
        // What is wrong already is not looked at further.
        for (const item of items) if (!dataset.issues) dataset = item['~run'](dataset, config);
        return dataset;
      },
    };
  }`,
};

/** Members of a schema that nothing of ours asks for. */
const IDLE = /^\t+(reference: \w+(\$\d)?|async: false),\n/gm;

/** A vite plugin for the script. */
export const slimValibot = (): Plugin => ({
  name: 'slim-valibot',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/valibot\/dist\/index\.mjs$/ },
    handler: (code) => ({ code: slim(code), map: null }),
  },
});

/** @throws where valibot no longer has one of the functions */
function slim(code: string): string {
  let left = code.replace(IDLE, '');
  for (const [name, rest] of Object.entries(REPLACED)) {
    const whole = new RegExp(`^function ${name}\\([^]*?^}`, 'm');
    if (!whole.test(left))
      throw new Error(`valibot has no function ${name}: see tools/build/slim-valibot.ts`);
    left = left.replace(whole, () => `function ${name}${rest}`);
  }
  return left;
}
