// Every contestant's page with its scripts and data, in a folder of its own, as it would lie on a server.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, mergeConfig, type InlineConfig } from 'vite';
import { scriptBuild } from '../tools/build/library-builds.js';
import { CONTESTANTS, type Contestant } from './contestants.js';
import { programme } from './data/programme.js';
import { pageFor } from './pages/html.js';

const here = fileURLToPath(new URL('./', import.meta.url));
/** Where it all is written; `ID/SIZE.html` is a page. */
export const OUT = `${here}.out`;

/** A page's script and style sheet, as Vite bundles them for production. */
const bundle = (id: string, outDir: string): InlineConfig => ({
  root: `${here}pages`,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir,
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    // The browser floor of ours; top-level await is younger than its syntax.
    target: ['chrome105', 'firefox110', 'safari16'],
    rolldownOptions: {
      input: `${here}pages/${id}.ts`,
      output: { entryFileNames: `${id}.js`, assetFileNames: `${id}[extname]`, codeSplitting: false },
    },
  },
});

async function buildScript({ id }: Contestant, outDir: string): Promise<void> {
  // Ours is byte by byte what `npm run build` writes to dist/.
  if (id === 'ours') {
    await build(mergeConfig(scriptBuild('script.ts', 'kin-top-widgets.js'), { build: { outDir } }));
  } else await build(bundle(id, outDir));
}

/** Builds the pages of all contestants with programmes of these sizes. */
export async function buildPages(sizes: readonly number[]): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  for (const contestant of CONTESTANTS) {
    const folder = `${OUT}/${contestant.id}`;
    mkdirSync(folder, { recursive: true });
    await buildScript(contestant, folder);
    for (const size of sizes) {
      writeFileSync(`${folder}/${size}.json`, JSON.stringify(contestant.toData(programme(size))));
      writeFileSync(`${folder}/${size}.html`, pageFor(contestant, size));
    }
  }
}
