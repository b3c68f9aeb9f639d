// Builds once more, into another folder, in another time zone and language, and compares every byte with dist/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const again = mkdtempSync(join(tmpdir(), 'kin-top-widgets-'));
try {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tools/build/build.ts', '--out', again],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    },
  );
  if (status !== 0) throw new Error('The second build failed.');
  const [first, second] = [hashes('dist'), hashes(again)];
  const files = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = files.filter((file) => first.get(file) !== second.get(file));
  if (different.length > 0) throw new Error(`Two builds differ in ${different.join(', ')}.`);
  console.log(`Two builds, ${files.length} files, no byte differs.`);
} finally {
  rmSync(again, { recursive: true, force: true });
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}
