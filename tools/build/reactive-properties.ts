// @property() and @state() as the table Lit has underneath them: https://lit.dev/docs/components/properties/#declaring-properties-in-a-static-properties-field
// The compiler writes a call for each decorator, and each brings its function along.
import type { Plugin } from 'vite';
import { edited, type Edit, type Node } from './edits.js';

/** A vite plugin for the script. */
export const reactiveProperties = (): Plugin => ({
  name: 'reactive-properties',
  apply: 'build',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\blit\/decorators\.js\b/ },
    handler(code) {
      return { code: withProperties(code, this.parse(code) as unknown as Node), map: null };
    },
  },
});

interface Decorated {
  /** The statement `decorate([property(…)], Element.prototype, "name", void 0);`. */
  statement: Node;
  element: string;
  name: string;
  options: string;
}

/** The code with one `static properties` for each element in place of its decorators' calls. */
export function withProperties(code: string, program: Node): string {
  const found = (program['body'] as Node[]).flatMap((statement) => decoratedBy(statement, code));
  const elements = [...new Set(found.map(({ element }) => element))];
  const edits = elements.flatMap((element): Edit[] => {
    const own = found.filter((one) => one.element === element);
    const table = own.map(({ name, options }) => `${name}: ${options}`).join(', ');
    return own.map(({ statement: { start, end } }, index) => ({
      start,
      end,
      text: index === 0 ? `${element}.properties = { ${table} };` : '',
    }));
  });
  return edited(code, edits);
}

function decoratedBy(statement: Node, code: string): Decorated[] {
  const text = ({ start, end }: Node) => code.slice(start, end);
  const call = statement['expression'] as Node | undefined;
  if (statement.type !== 'ExpressionStatement' || call?.type !== 'CallExpression') return [];
  const [list, prototype, name] = call['arguments'] as Node[];
  const element = prototype && /^(\w+)\.prototype$/.exec(text(prototype))?.[1];
  if (list?.type !== 'ArrayExpression' || !element) return [];
  const [decorator, ...others] = list['elements'] as Node[];
  const kind = (decorator?.['callee'] as { name?: string } | undefined)?.name;
  if (others.length > 0 || (kind !== 'property' && kind !== 'state')) {
    throw new Error(`no table for ${text(statement)}`);
  }
  const [options] = decorator!['arguments'] as Node[];
  return [
    {
      statement,
      element,
      name: String(name!['value']),
      options: kind === 'state' ? '{ state: true }' : options ? text(options) : '{}',
    },
  ];
}
