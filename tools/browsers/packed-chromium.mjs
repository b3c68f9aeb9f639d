// The last resort: a Chromium that came with `npm ci` (@sparticuz/chromium, Linux on x64), unpacked once into node_modules.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

/**
 * Unpacks the browser and the libraries it needs.
 * @returns {Promise<{path: string, env: Record<string, string>} | undefined>} undefined where it cannot be unpacked
 */
export async function unpackChromium() {
  try {
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
    await mkdir(cache, { recursive: true });
    await unpack(join(bin, 'chromium.br'), 'chromium');
    await unpack(join(bin, 'al2023.tar.br'), 'libraries');
    await unpack(join(bin, 'fonts.tar.br'), 'fonts');
    /** @type {Record<string, string>} */
    const env = {
      LD_LIBRARY_PATH: [join(cache, 'libraries/lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
    };
    if (!existsSync('/etc/fonts')) env['FONTCONFIG_PATH'] = join(cache, 'fonts/fonts');
    return { path: join(cache, 'chromium'), env };
  } catch {
    return undefined;
  }
}

/**
 * Writes beside the goal and renames, so that an interrupted run leaves nothing half done.
 * @param {string} archive
 * @param {string} name
 */
async function unpack(archive, name) {
  const goal = join(cache, name);
  if (existsSync(goal)) return;
  const half = `${goal}.${process.pid}`;
  const isTar = archive.endsWith('.tar.br');
  const file = isTar ? `${half}.tar` : half;
  await pipeline(
    createReadStream(archive),
    createBrotliDecompress(),
    createWriteStream(file, { mode: 0o755 }),
  );
  if (isTar) {
    await mkdir(half);
    execFileSync('tar', ['-xf', file, '-C', half]);
    await rm(file);
  }
  await rename(half, goal).catch(() => rm(half, { recursive: true, force: true }));
}
