// custom-elements.json (https://github.com/webcomponents/custom-elements-manifest): what editors and Storybook know of
// the elements. The analyzer reads src/; this points it at the built modules and keeps to what is public.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type * as schema from 'custom-elements-manifest/schema';
import { wordTypes } from './word-types.js';

/** Analyzes src/elements and writes the manifest to `file`. */
export async function writeManifest(file: string): Promise<void> {
  const argv = ['analyze', '--config', 'tools/build/manifest.config.mjs'];
  const raw = await cli({ argv, cwd: process.cwd(), noWrite: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(publicManifest(raw, wordTypes('src')), null, 2) + '\n');
}

/** Classes to inherit from, which the package does not give away. */
const BASES = new Set(['FeedElement', 'OfferElement']);
/** The elements, their base classes and their events. */
const PUBLIC = /\/kin-top-[\w-]+\.ts$|\/(feed|offer)-element\.ts$|\/events\.ts$/;

/**
 * The manifest without what is private, of modules as they stand in dist/.
 * @param words - what the types that list words stand for
 */
export function publicManifest(raw: schema.Package, words: ReadonlyMap<string, string>): schema.Package {
  const modules = raw.modules.flatMap((module) => {
    if (!PUBLIC.test(module.path)) return [];
    const declarations = (module.declarations ?? []).flatMap((declaration) =>
      declaration.kind === 'class' ? [publicClass(declaration, module.path, words)] : [],
    );
    if (declarations.length === 0) return [];
    const names = new Set(declarations.map((declaration) => declaration.name));
    const exports = (module.exports ?? [])
      .filter((one) => names.has(one.name))
      .filter(({ name }) => !BASES.has(name))
      .map((one) => ({ ...one, declaration: built(one.declaration) }));
    return [{ ...module, path: builtPath(module.path), declarations, exports }];
  });
  const paths = [...new Set(modules.map(({ path }) => path))].sort();
  return { ...raw, modules: paths.map((path) => joined(modules.filter((module) => module.path === path))) };
}

/** What one built module has from several sources. */
const joined = (modules: readonly schema.Module[]): schema.Module => ({
  ...modules[0]!,
  declarations: modules.flatMap(({ declarations = [] }) => declarations),
  exports: modules.flatMap(({ exports = [] }) => exports),
});

function publicClass(
  declaration: schema.ClassDeclaration,
  path: string,
  words: ReadonlyMap<string, string>,
): schema.ClassDeclaration {
  const element = declaration as schema.ClassDeclaration & Partial<schema.CustomElement>;
  const members = element.members?.filter(isPublic).map((member) => ({
    ...inWords(member, words),
    ...inherited(member),
  }));
  // The analyzer lists `new SomeEvent()` beside the `@fires` that names it.
  const events = element.events?.filter(({ name }) => name).map((one) => ({ ...one, ...inherited(one) }));
  const attributes = element.attributes?.map((one) => ({ ...inWords(one, words), ...inherited(one) }));
  const kept = (['slots', 'cssParts', 'cssProperties'] as const).flatMap((name) => {
    const rows = element[name];
    return rows ? [[name, rows.map((one) => ({ ...one, ...inherited(one) }))]] : [];
  });
  // An element's file carries its tag's name.
  const tag = basename(path, '.ts');
  const isElement = /^kin-top-/.test(tag) && element.customElement;
  return {
    ...element,
    ...Object.fromEntries(kept),
    members,
    ...(attributes && { attributes }),
    ...(events && { events }),
    ...(element.superclass?.module && { superclass: built(element.superclass) }),
    ...(isElement && { tagName: tag }),
  } as schema.ClassDeclaration;
}

type Member = NonNullable<schema.ClassDeclaration['members']>[number];

function isPublic(member: Member): boolean {
  return (
    member.privacy !== 'private' &&
    member.privacy !== 'protected' &&
    !member.name.startsWith('#') &&
    !member.name.startsWith('_') &&
    !LIFECYCLE.has(member.name)
  );
}

/** What Lit and our own classes call, and nobody else should. */
const LIFECYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'formAssociatedCallback',
  'createRenderRoot',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'render',
  'styles',
  'shadowRootOptions',
  'kinTop',
]);

/** Editors and Storybook offer words to choose from; the name of a type in our sources says nothing to them. */
function inWords<T extends object>(one: T, words: ReadonlyMap<string, string>): T {
  if (!('type' in one)) return one;
  const { text } = one.type as schema.Type;
  const spelt = text.replace(/\b([A-Z]\w*)\b(\[\])?/g, (all, name: string, list?: string) => {
    const listed = words.get(name);
    return listed && list ? `(${listed})[]` : (listed ?? all);
  });
  return { ...one, type: { ...(one.type as schema.Type), text: spelt } };
}

function inherited(one: object): { inheritedFrom?: schema.Reference } {
  return 'inheritedFrom' in one ? { inheritedFrom: built(one.inheritedFrom as schema.Reference) } : {};
}

function built<Ref extends schema.Reference | undefined>(reference: Ref): Ref {
  return reference?.module ? { ...reference, module: builtPath(reference.module) } : reference;
}

/** Elements have modules of their own; all else is in the face of the package. */
const builtPath = (path: string) =>
  /\/kin-top-[\w-]+\.[jt]s$/.test(path)
    ? path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js')
    : 'dist/index.js';

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeManifest('dist/custom-elements.json');
