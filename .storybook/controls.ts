// What the manifest knows, in the form that Storybook's table and controls want.
import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Named {
  name: string;
}
/** As much of a custom elements manifest as matters here. */
interface Declaration {
  customElement?: boolean;
  members?: { kind: string; static?: boolean }[];
  attributes?: { fieldName?: string }[];
  slots?: Named[];
  cssParts?: Named[];
}
export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** Attributes are properties of the same meaning here; slots and parts get names that no property has. */
const forStorybook = (element: Declaration): Declaration => ({
  ...element,
  members: element.members?.filter((member) => member.kind === 'field' && !member.static),
  attributes: element.attributes?.filter(({ fieldName }) => !fieldName),
  slots: element.slots?.map((slot) => ({ ...slot, name: slot.name ? `slot="${slot.name}"` : 'slot' })),
  cssParts: element.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
});

/** The manifest as the workbench shows it. */
export const workbenchManifest = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((one) => (one.customElement ? forStorybook(one) : one)),
  })),
});

type Control = { control: false | { type: string }; options?: string[] };

/** A control for a TypeScript type: words to choose from, text, a number, a switch, a list. */
function controlFor(type: string): Control {
  const kinds = type.split('|').map((kind) => kind.trim());
  const words = kinds.filter((kind) => /^'.*'$/.test(kind)).map((kind) => kind.slice(1, -1));
  if (words.length > 1) return { control: { type: 'select' }, options: words };
  if (kinds.some((kind) => kind.endsWith('[]'))) return { control: { type: 'object' } };
  if (kinds.includes('number')) return { control: { type: 'number' } };
  if (kinds.includes('boolean')) return { control: { type: 'boolean' } };
  return { control: { type: 'text' } };
}

/** Gives what can be set a control, and what cannot none. */
export const controlsFromTypes: ArgTypesEnhancer = ({ argTypes }) => {
  const result: typeof argTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) {
    const { category, type } = argType.table ?? {};
    const settable = category === 'properties' || category === 'attributes';
    const isReadOnly = name === 'status' || name === 'data';
    result[name] = {
      ...argType,
      ...(settable && !isReadOnly
        ? controlFor(type?.summary ?? '')
        : category === 'css custom properties'
          ? { control: { type: 'text' } }
          : { control: false }),
    } as (typeof argTypes)[string];
  }
  return result;
};
