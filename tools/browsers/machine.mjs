// What the finders ask of a machine. Tests hand in one of their own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {(path: string) => boolean} exists
 * @property {(path: string, env?: Record<string, string | undefined>) => boolean} runs whether `path --version` ends well
 */

/** @type {Machine} */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  exists: existsSync,
  // Windows browsers open a window when asked for their version: being there must do.
  runs: (path, env = process.env) =>
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore', env }).status === 0,
};

/**
 * The first of the named programs that stands in a folder of PATH and runs.
 * @param {Machine} machine
 * @param {readonly string[]} names
 */
export function onPath(machine, names) {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return firstThatRuns(
    machine,
    names.flatMap((name) => folders.map((folder) => join(folder, name))),
  );
}

/**
 * @param {Machine} machine
 * @param {readonly string[]} paths
 */
export function firstThatRuns(machine, paths) {
  return paths.find((path) => machine.exists(path) && machine.runs(path));
}
