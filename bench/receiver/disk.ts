// The disk, as far as it decides: how long it takes until a small piece of a file is really on it.
import { execFileSync } from 'node:child_process';
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds of each of so many times: 4 kB to the end of a file and a flush, the quickest first. */
export function flushTimes(folder: string, count = 500): number[] {
  const path = join(folder, 'flush');
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(4096, 1);
  try {
    return Array.from({ length: count }, () => {
      const start = performance.now();
      writeSync(file, piece);
      fdatasyncSync(file);
      return performance.now() - start;
    }).sort((a, b) => a - b);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}

/** What kind of disk a folder is on, as the system names it; empty where it does not say. */
export function diskOf(folder: string): string {
  try {
    const found = execFileSync('findmnt', ['-no', 'FSTYPE,SOURCE', '-T', folder], { encoding: 'utf8' });
    return found.trim().replace(/\s+/g, ' on ');
  } catch {
    return '';
  }
}
