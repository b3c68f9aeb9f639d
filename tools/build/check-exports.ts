// Packs the package, installs it beside a made-up application, and checks that what `exports` promises is there: every
// path resolves, the types compile, what is imported needs nothing but our dependencies and no browser, and importing one
// element does not bring the other three.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';

interface Package {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  bin: Record<string, string>;
}

const { name, exports, dependencies, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const application = mkdtempSync(join(tmpdir(), `${name}-application-`));
try {
  install();
  const paths = Object.keys(exports).flatMap(concrete);
  checkResolution(paths);
  checkManifest();
  checkCommand();
  const modules = paths.filter((path) => typeof exports[path] === 'object');
  checkTypes(modules);
  checkOnServer(modules);
  checkBesideLocalize();
  await checkShaking(paths.filter((path) => path.startsWith('./define/')));
  console.log(`${paths.length} exports resolve, compile, load on a server and come alone.`);
} finally {
  rmSync(application, { recursive: true, force: true });
}

function install(): void {
  const target = join(application, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', application]);
  const tarball = readdirSync(application).find((file) => file.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', join(application, tarball), '-C', target, '--strip-components=1']);
  Object.keys(dependencies).forEach(link);
  writeFileSync(join(application, 'package.json'), '{"type": "module"}');
}

/** Gives the application a package that we have. */
function link(dependency: string): void {
  const path = join(application, 'node_modules', dependency);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(resolve('node_modules', dependency), path);
}

/** `./locales/*.json` -> the files that it stands for. */
function concrete(path: string): string[] {
  if (!path.includes('*')) return [path];
  const files = readdirSync(join(application, 'node_modules', name, dirname(exports[path] as string)));
  if (files.length === 0) throw new Error(`${path} stands for no file.`);
  return files.map((file) => `${dirname(path)}/${file}`);
}

function checkResolution(paths: readonly string[]): void {
  const { resolve: find } = createRequire(join(application, 'main.js'));
  for (const path of paths) readFileSync(find(specifier(path)));
}

/** Editors look into the files that the manifest names. */
function checkManifest(): void {
  const root = join(application, 'node_modules', name);
  const manifest = readFileSync(join(root, 'dist/custom-elements.json'), 'utf8');
  for (const [, path] of manifest.matchAll(/"(?:path|module)": "(.+)"/g)) readFileSync(join(root, path!));
}

/** The feed tool needs nothing beside itself. */
function checkCommand(): void {
  const tool = join(application, 'node_modules', name, bin['kin-top-feed']!);
  execFileSync(process.execPath, [tool, 'validate', 'public/feed.json']);
}

function checkTypes(paths: readonly string[]): void {
  const lines = paths.map(
    (path, index) => `import * as m${index} from '${specifier(path)}'; void m${index};`,
  );
  // The types of elements reach the application's own code by tag name.
  lines.push(
    "const card = document.createElement('kin-top-contact-card'); card.headingLevel = 4;",
    // A page listens where it likes, and knows what it hears.
    `const hear = (request: import('${name}').CooperationRequest): void => void request;`,
    "document.addEventListener('kin-top-submit', ({ detail }) => hear(detail));",
  );
  writeFileSync(join(application, 'main.ts'), lines.join('\n'));
  for (const moduleResolution of ['bundler', 'nodenext']) {
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
    const options = ['--noEmit', '--strict', '--target', 'es2021', '--lib', 'es2022,dom,dom.iterable'];
    execFileSync(
      process.execPath,
      [
        resolve('node_modules/typescript/bin/tsc'),
        ...options,
        ...['--module', module, '--moduleResolution', moduleResolution, 'main.ts'],
      ],
      { cwd: application, stdio: 'inherit' },
    );
  }
}

/** @throws an application that draws its pages on a server cannot import us there, or needs what we do not name */
function checkOnServer(paths: readonly string[]): void {
  writeFileSync(
    join(application, 'server.js'),
    paths.map((path) => `await import('${specifier(path)}');`).join('\n'),
  );
  execFileSync(process.execPath, ['server.js'], { cwd: application, stdio: 'inherit' });
}

/** @throws an application that is localized with Lit's own package, which can be configured once, cannot have us beside it */
function checkBesideLocalize(): void {
  link('@lit/localize');
  const own = `const { configureLocalization } = await import('@lit/localize');
    configureLocalization({ sourceLocale: 'en', targetLocales: ['fr'], loadLocale: async () => ({ templates: {} }) });`;
  const ours = `await import('${name}');`;
  for (const lines of [own + ours, ours + own]) {
    writeFileSync(join(application, 'localized.js'), lines);
    execFileSync(process.execPath, ['localized.js'], { cwd: application, stdio: 'inherit' });
  }
}

/** @throws an application that imports one element gets another one's code too */
async function checkShaking(paths: readonly string[]): Promise<void> {
  const tags = paths.map((path) => `kin-top-${path.slice('./define/'.length)}`);
  for (const [index, path] of paths.entries()) {
    const entry = join(application, `one-${index}.js`);
    writeFileSync(entry, `import '${specifier(path)}';`);
    const result = await build({
      root: application,
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry, formats: ['es'] } },
    });
    const [output] = [result].flat() as { output: { code?: string }[] }[];
    const code = output!.output.map((chunk) => chunk.code ?? '').join('');
    // What counts is a tag beside its class: a calendar that looks for a project list on the page only names its tag.
    const defined = tags.filter((tag) => new RegExp(`[\`"']${tag}[\`"']\\s*,`).test(code));
    if (defined.join() !== tags[index]) throw new Error(`${path} brings ${defined.join(', ') || 'nothing'}.`);
  }
}

function specifier(path: string): string {
  return name + path.slice(1);
}
