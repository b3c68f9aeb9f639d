// What is inside the scripts, for those who keep lists of what they run: dist/sbom.cdx.json, after CycloneDX 1.6
// (https://cyclonedx.org/docs/1.6/json/). It has no time and no random number, so that two builds are the same.
import { readFileSync } from 'node:fs';
import type { Integrity } from './integrity.js';
import { describePackage } from './licenses.js';

interface Lock {
  packages: Record<string, { integrity?: string }>;
}

const REWRITTEN = 'Parts of the package, rewritten by the build (tools/build/).';

/** `sha384-` and base64, as SRI and npm write it, in the words of CycloneDX. */
function hash(integrity: string): { alg: string; content: string } {
  const [, bits, digest] = /^sha(\d+)-(.+)$/.exec(integrity) ?? [];
  if (!bits || !digest) throw new Error(`"${integrity}" is no hash.`);
  return { alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') };
}

/** https://github.com/package-url/purl-spec */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * A bill of materials: each script with its hash, and the packages in it and in the modules with version, licence and
 * the hash of what npm delivers.
 *
 * @param inside - names of the packages in each file
 * @throws {Error} a file was not published, or a package is not in package-lock.json
 */
export function sbom({ version, files }: Integrity, inside: ReadonlyMap<string, readonly string[]>): object {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const reference = (name: string): string => purl(name, describePackage(name).version);
  const own = purl('kin-top-widgets', version);
  // Pages load the modules only as parts of an application.
  const isModule = (file: string): boolean => file.startsWith('chunks/');
  const inModules = new Set([...inside].flatMap(([file, names]) => (isModule(file) ? names : [])));
  const loaded = [...inside].filter(([file]) => !isModule(file));
  const scripts = loaded.map(([file, names]) => {
    const published = files[file];
    if (!published) throw new Error(`${file} has parts of others and is not published.`);
    return { file, ref: `file:${file}`, names, hashes: [hash(published.integrity)] };
  });
  const components = [...new Set([...inside.values()].flat())].sort().map((name) => {
    const { license, version: theirs } = describePackage(name);
    const { integrity } = packages[`node_modules/${name}`] ?? {};
    if (!integrity) throw new Error(`${name} is not in package-lock.json.`);
    return {
      type: 'library',
      'bom-ref': reference(name),
      name,
      version: theirs,
      hashes: [hash(integrity)],
      licenses: [{ license: { id: license } }],
      purl: reference(name),
      pedigree: { notes: REWRITTEN },
    };
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'kin-top-widgets',
        version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: own,
      },
    },
    components: [
      ...scripts.map(({ file, ref, hashes }) => ({
        type: 'file',
        'bom-ref': ref,
        name: file,
        version,
        hashes,
      })),
      ...components,
    ],
    dependencies: [
      {
        ref: own,
        dependsOn: [...scripts.map(({ ref }) => ref), ...[...inModules].map(reference)],
      },
      ...scripts.map(({ ref, names }) => ({ ref, dependsOn: names.map(reference) })),
    ],
  };
}
