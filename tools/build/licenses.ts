// What of others' is bundled into the scripts, as the bundler tells it, and the notices their licences ask for.
import { readdirSync, readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';

/** A package whose code is in a file of `dist/`. */
export interface Package {
  name: string;
  version: string;
  /** SPDX identifier. */
  license: string;
}

/** What a build says of its files: of a script, the modules in it. */
export type Output = Pick<Rolldown.RolldownOutput, 'output'>;

/** Modules of ours that are written after a package's: its notice goes with them. */
const AFTER: Record<string, string> = { '\0slim-localize': '@lit/localize' };

/** Names of the packages inside each file that has any, by the file's name; sorted, whatever the order of the builds. */
export function packagesIn(outputs: readonly Output[]): Map<string, string[]> {
  const found = outputs
    .flatMap(({ output }) => output)
    .flatMap((file): [string, string[]][] => {
      if (file.type !== 'chunk') return [];
      const names = file.moduleIds.flatMap((id) => AFTER[id] ?? packageOf(id) ?? []);
      return names.length > 0 ? [[file.fileName, [...new Set(names)].sort()]] : [];
    });
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `@lit/localize` of a path in it; undefined for a module of ours. */
function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

/** @throws {Error} the package is not installed, or names no licence */
export function describePackage(name: string): Package {
  const { version, license } = JSON.parse(
    readFileSync(`node_modules/${name}/package.json`, 'utf8'),
  ) as Partial<Package>;
  if (!version || !license) throw new Error(`${name} names no version or no licence.`);
  return { name, version, license };
}

/** Name, version and licence text of every package. */
export function thirdPartyLicenses(names: readonly string[]): string {
  return names
    .map((name) => {
      const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file) throw new Error(`${name} has no licence file.`);
      const text = readFileSync(`node_modules/${name}/${file}`, 'utf8').trim();
      return `${name} ${describePackage(name).version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
