// What a release's files must be, byte by byte, and where they are published for good: dist/integrity.json.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One file that a page loads. */
export interface Published {
  /** Where it lies below the host's address, for ever the same: `0.1.0/kin-top-widgets.js`. */
  path: string;
  /** For the attribute `integrity`: https://www.w3.org/TR/SRI/ */
  integrity: string;
  bytes: number;
}

export interface Integrity {
  version: string;
  files: Record<string, Published>;
}

/** What pages load by themselves; a release may lack the frame. */
const LOADED = /^(kin-top-widgets(-all)?\.js|frame[\w-]*\.(html|js)|locales\/[\w-]+\.json)$/;

/** What is in `folder` for pages to load, in the order of names. */
export function integrityOf(folder: string, version: string): Integrity {
  const names = ['', 'locales/']
    .filter((below) => existsSync(`${folder}/${below}`))
    .flatMap((below) => readdirSync(`${folder}/${below}`).map((name) => below + name))
    .filter((name) => LOADED.test(name))
    .sort();
  const files = names.map((name): [string, Published] => {
    const bytes = readFileSync(`${folder}/${name}`);
    const hash = createHash('sha384').update(bytes).digest('base64');
    return [name, { path: `${version}/${name}`, integrity: `sha384-${hash}`, bytes: bytes.length }];
  });
  return { version, files: Object.fromEntries(files) };
}

/** The line that a partner pastes to have this script and never another. */
export const pinnedLine = ({ path, integrity }: Published): string =>
  `<script async crossorigin src="https://HOST/${path}" integrity="${integrity}"></script>`;
