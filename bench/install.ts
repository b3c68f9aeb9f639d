// The libraries that the calendar is measured against: they are no part of the package, and installed when wanted.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const LOCK = `${here}package-lock.json`;
/** What npm writes last. */
const INSTALLED = `${here}node_modules/.package-lock.json`;

/** Runs `npm ci` in this folder, unless that is done and the lockfile is older. */
export function install(): void {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed');
}

/** The version of a package that is installed here, or of this repository's. */
export function versionOf(name: string | undefined): string {
  const file = name ? `${here}node_modules/${name}/package.json` : `${here}../package.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
