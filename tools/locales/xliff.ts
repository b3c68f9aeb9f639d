// XLIFF 1.2 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html), as translators' programs read and write it. In
// memory a text is one string in which `{0}` stands for `<x id="0" equiv-text="…"/>`.
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface Unit {
  id: string;
  source: string;
  /** Absent: not translated yet. */
  target?: string;
  /** True where the German text changed under the translation. */
  stale?: boolean;
  /** True where a machine translated it and no native speaker has read it yet. */
  machine?: boolean;
  note?: string;
}

export interface Xliff {
  sourceLanguage: string;
  targetLanguage: string;
  units: Unit[];
}

/** The state we write (and wait for a translator to take away) where the source changed. */
const STALE = 'needs-review-translation';
/** With this beside it, the same state says that a machine made the translation and that it fits the source. */
const MACHINE = 'leveraged-mt';

type XmlNode = { [name: string]: XmlNode[] } & { ':@'?: Record<string, string>; '#text'?: string };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Else a character written as its number stays code. What this knows of HTML besides is refused before.
  htmlEntities: true,
});

/** Where nothing is a reference. */
const VERBATIM = /<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs;
/** A character by a name that HTML has and XML has not. */
const NAME_OF_HTML = /&(?!(?:amp|lt|gt|quot|apos);)\w+;/;

/** @throws {Error} the file is not XML, not XLIFF, or a unit in it is malformed */
export function parseXliff(xml: string): Xliff {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    const { line, msg } = valid.err;
    throw new Error(`line ${line}: ${msg}${msg.includes("'&'") ? ' Write &amp; for it.' : ''}`);
  }
  const [name] = NAME_OF_HTML.exec(xml.replace(VERBATIM, '')) ?? [];
  if (name) throw new Error(`${name} is no name in XML. Write the character itself, or its number.`);
  const file = only(only(parser.parse(xml) as XmlNode[], 'xliff').xliff ?? [], 'file');
  const units = children(only(file.file ?? [], 'body').body ?? [], 'trans-unit').map(toUnit);
  return {
    sourceLanguage: attribute(file, 'source-language'),
    targetLanguage: attribute(file, 'target-language'),
    units,
  };
}

function toUnit(node: XmlNode): Unit {
  const id = attribute(node, 'id');
  const content = node['trans-unit'] ?? [];
  const targets = children(content, 'target');
  if (targets.length > 1) throw new Error(`unit "${id}" has ${targets.length} targets`);
  const [target] = targets;
  const note = children(content, 'note')[0]?.note;
  const { state = '', 'state-qualifier': qualifier } = target?.[':@'] ?? {};
  const machine = state === STALE && qualifier === MACHINE;
  return {
    id,
    source: toText(only(content, 'source', `unit "${id}"`).source ?? [], id),
    ...(target && { target: toText(target.target ?? [], id) }),
    ...(/^needs-|^new$/.test(state) && !machine && { stale: true }),
    ...(machine && { machine }),
    ...(note && { note: toText(note, id) }),
  };
}

function toText(nodes: readonly XmlNode[], id: string): string {
  return nodes
    .map((node) => {
      if (node['#text'] !== undefined) return String(node['#text']);
      if (node['x']) return `{${attribute(node, 'id')}}`;
      throw new Error(`unit "${id}" holds <${Object.keys(node)[0]}>, where only text and <x/> may stand`);
    })
    .join('');
}

const children = (nodes: readonly XmlNode[], name: string) => nodes.filter((node) => name in node);

function only(nodes: readonly XmlNode[], name: string, where = 'the file'): XmlNode {
  const [found, second] = children(nodes, name);
  if (!found || second) throw new Error(`${where} has ${found ? 'more than one' : 'no'} <${name}>`);
  return found;
}

function attribute(node: XmlNode, name: string): string {
  const value = node[':@']?.[name];
  if (!value) throw new Error(`<${Object.keys(node)[0]}> has no ${name}`);
  return value;
}

/** Writes a file, its units by id. `placeholders` names what `{0}` stands for in a unit. */
export function formatXliff(
  { sourceLanguage, targetLanguage, units }: Xliff,
  placeholders: (id: string) => readonly string[],
): string {
  const lines = [...units]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, source, target, stale, machine, note }) => {
      const encode = (text: string) => encodeText(text, placeholders(id));
      const qualifier = stale ? '' : ` state-qualifier="${MACHINE}"`;
      const state = stale || machine ? ` state="${STALE}"${qualifier}` : '';
      return [
        `    <trans-unit id="${escape(id)}">`,
        `      <source>${encode(source)}</source>`,
        ...(target === undefined ? [] : [`      <target${state}>${encode(target)}</target>`]),
        ...(note ? [`      <note from="lit-localize">${escape(note)}</note>`] : []),
        '    </trans-unit>',
      ];
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="${sourceLanguage}" target-language="${targetLanguage}" original="lit-localize-inputs" datatype="plaintext">
    <body>
${lines.map((line) => `  ${line}\n`).join('')}    </body>
  </file>
</xliff>
`;
}

function encodeText(text: string, placeholders: readonly string[]): string {
  return escape(text).replace(/\{(\d+)\}/g, (_, index: string) => {
    const code = placeholders[Number(index)];
    return `<x id="${index}"${code ? ` equiv-text="${escape(code)}"` : ''}/>`;
  });
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
