// `npm run build`: everything in dist/. `--out DIR` writes elsewhere.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, mergeConfig, type InlineConfig } from 'vite';
import { framePage } from './frame-page.js';
import { feedToolBuild, frameBuild, moduleBuild, scriptBuild } from './library-builds.js';
import type { Output } from './licenses.js';
import { writeManifest } from './manifest.js';
import { numbered } from './numbered-texts.js';
import { writeProofs } from './proofs.js';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);

rmSync(out, { recursive: true, force: true });
const builds: InlineConfig[] = [
  moduleBuild(),
  scriptBuild('script.ts', 'kin-top-widgets.js'),
  scriptBuild('script-all.ts', 'kin-top-widgets-all.js'),
  frameBuild(),
];
const outputs: Output[] = [];
const make = (config: InlineConfig): ReturnType<typeof build> =>
  build(mergeConfig(config, { build: { outDir: out } }));
for (const config of builds) outputs.push(...([await make(config)].flat() as Output[]));
// No page loads it, so it has no place in the proofs; the notices of what is inside are there.
await make(feedToolBuild());

tsc('-p', 'tsconfig.build.json', '--outDir', out);
mkdirSync(`${out}/locales`, { recursive: true });
for (const file of readdirSync('src/i18n/generated').filter((name) => name.endsWith('.json'))) {
  writeFileSync(`${out}/locales/${file}`, numbered(readFileSync(`src/i18n/generated/${file}`, 'utf8')));
}
writeFileSync(`${out}/frame.html`, framePage());
cpSync('public/feed.schema.json', `${out}/feed.schema.json`);
await writeManifest(`${out}/custom-elements.json`);

writeProofs(out, outputs);

function tsc(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
