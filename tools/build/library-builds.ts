// What `npm run build` makes of src/: the script for partners' pages, and modules for those who bundle.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { asciiOnly } from './ascii-only.js';
import { groupedStyles } from './grouped-styles.js';
import { minifyScript } from './minify-script.js';
import { minifyTemplates } from './minify-templates.js';
import { noGlobals } from './no-globals.js';
import { numberedTexts } from './numbered-texts.js';
import { ownPolicy } from './own-policy.js';
import { reactiveProperties } from './reactive-properties.js';
import { slimKy } from './slim-ky.js';
import { slimLit } from './slim-lit.js';
import { slimLocalize } from './slim-localize.js';
import { slimValibot } from './slim-valibot.js';
import { textTable } from './text-table.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const common: InlineConfig = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [numberedTexts(), minifyTemplates()],
};

/**
 * One self-contained classic script that sets no global.
 *
 * @param entry file under src/
 * @param file name in dist/
 */
export function scriptBuild(entry: string, file: string): InlineConfig {
  return {
    ...common,
    plugins: [
      slimLocalize(),
      textTable(),
      reactiveProperties(),
      ...common.plugins!,
      slimKy(),
      slimValibot(),
      groupedStyles(),
      noGlobals(),
      slimLit(),
      ownPolicy(),
      minifyScript(),
      asciiOnly(),
    ],
    define: {
      'process.env.NODE_ENV': '"production"',
      // The folder of the published script, with a slash at its end: where a copy finds its languages.
      __PUBLISHED_AT__: JSON.stringify(process.env['PUBLISHED_AT'] ?? ''),
    },
    build: {
      target: 'es2021',
      minify: false,
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${root}src/${entry}`,
        transform: { assumptions: { setPublicClassFields: true } },
        output: {
          format: 'iife',
          entryFileNames: file,
          codeSplitting: false,
        },
      },
    },
  };
}

/** What frame.html runs beside the script: small, and with nothing of the elements in it. */
export function frameBuild(): InlineConfig {
  const script = scriptBuild('embed/frame.ts', 'frame.js');
  return { ...script, plugins: [minifyScript(), asciiOnly()] };
}

/** The feed tool, for Node, with all it needs inside. */
export function feedToolBuild(): InlineConfig {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      ssr: `${root}tools/feed/main.ts`,
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          entryFileNames: 'kin-top-feed.js',
          banner: '#!/usr/bin/env node',
          codeSplitting: false,
          minify: true,
        },
      },
    },
  };
}

/** ES modules, one entry per thing that can be imported; packages from npm stay imports. */
export function moduleBuild(): InlineConfig {
  return {
    ...common,
    build: {
      target: 'es2021',
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: moduleEntries(), formats: ['es'] },
      rolldownOptions: {
        // What the compiler adds for decorators comes along: no application has it. So does lit-localize, which can be
        // configured once: an application may use it itself.
        external: (id) => !/^([./\0]|@oxc-project\/|@lit\/localize)/.test(id),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
        },
      },
    },
  };
}

/** `define/project-list` -> its file under src/, and so on, for the index, the definitions and the elements' classes. */
export function moduleEntries(): Record<string, string> {
  const elements = readdirSync(`${root}src/elements`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const names = [
    'index',
    ...elements.map((name) => `elements/${name}/kin-top-${name}`),
    ...elements.map((name) => `define/${name}`),
  ];
  return Object.fromEntries(names.map((name) => [name, `${root}src/${name}.ts`]));
}
