// The German texts: every msg() of src/.
import { relative } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/** A text as it stands in the source; `{0}` is its first placeholder. */
export interface SourceMessage {
  id: string;
  text: string;
  /** What stands in the code at `{0}`, `{1}`, …: translators see it. */
  placeholders: string[];
  /** For translators. */
  note?: string;
  file: string;
}

/** All texts of src/, and one sentence for each that breaks a rule. */
export function sourceMessages(configFile = 'lit-localize.json'): {
  messages: SourceMessage[];
  faults: string[];
} {
  const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema(configFile) as never);
  const { messages, errors } = localizer.extractSourceMessages();
  const read = messages.map(toSourceMessage).sort((a, b) => (a.id < b.id ? -1 : 1));
  const faults = errors.map(({ messageText, file }) => {
    const where = file ? `${relative('.', file.fileName)}: ` : '';
    return where + (typeof messageText === 'string' ? messageText : messageText.messageText);
  });
  for (const message of messages) {
    const fault = faultOf(message);
    if (fault) faults.push(`${relative('.', message.file.fileName)}: ${fault}`);
  }
  return { messages: read, faults };
}

function toSourceMessage({ name, contents, desc, file }: ProgramMessage): SourceMessage {
  const placeholders: string[] = [];
  const text = contents.map((part) => {
    if (typeof part === 'string') return part;
    placeholders[part.index] = part.untranslatable;
    return `{${part.index}}`;
  });
  return {
    id: name,
    text: text.join(''),
    placeholders,
    ...(desc && { note: desc }),
    file: relative('.', file.fileName),
  };
}

function faultOf({ name, contents, tag, desc }: ProgramMessage): string | undefined {
  // What lit-localize makes up where there is no id.
  if (/^[sh][\da-f]{16}$/.test(name)) return `msg("${String(contents[0])}") has no id.`;
  if (tag === 'html') return `"${name}" holds markup; a text is plain, so that languages are data.`;
  if (contents.some((part) => typeof part === 'string' && /[{}<>]/.test(part))) {
    return `"${name}" holds one of { } < >, which texts may not.`;
  }
  if (!desc?.trim()) return `"${name}" has no description for translators.`;
  return undefined;
}
