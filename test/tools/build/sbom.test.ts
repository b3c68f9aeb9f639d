import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sbom } from '../../../tools/build/sbom.js';

/** What is read here of CycloneDX 1.6; its schema asks for `bomFormat`, `specVersion`, and of a component `type` and `name`. */
interface Bom {
  bomFormat: string;
  specVersion: string;
  components: {
    type: string;
    'bom-ref': string;
    name: string;
    version: string;
    purl?: string;
    hashes: { alg: string; content: string }[];
    licenses?: { license: { id: string } }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const published = (name: string) => ({
  path: `0.1.0/${name}`,
  integrity: 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn',
  bytes: 3,
});
const files = { 'a.js': published('a.js'), 'b.js': published('b.js') };
const inside = new Map([
  ['a.js', ['@lit/localize', 'ky']],
  ['b.js', ['ky']],
  ['chunks/shared.js', ['valibot']],
]);
const bom = sbom({ version: '0.1.0', files }, inside) as Bom;
const named = (name: string) => bom.components.find((one) => one.name === name)!;

describe('the bill of materials', () => {
  it('names each package once, with the version that is installed, its licence and what npm delivers', () => {
    assert.deepEqual(
      bom.components.map(({ name }) => name),
      ['a.js', 'b.js', '@lit/localize', 'ky', 'valibot'],
    );
    const { version } = JSON.parse(readFileSync('node_modules/@lit/localize/package.json', 'utf8')) as {
      version: string;
    };
    const { licenses, hashes, ...lit } = named('@lit/localize');
    assert.equal(lit.version, version);
    assert.equal(lit.purl, `pkg:npm/%40lit/localize@${version}`);
    assert.deepEqual(licenses, [{ license: { id: 'BSD-3-Clause' } }]);
    assert.deepEqual([hashes[0]!.alg, hashes[0]!.content.length], ['SHA-512', 128]);
  });

  it('has each script’s hash, and says what is in which', () => {
    // The hash of "abc" as FIPS 180-4's examples give it.
    assert.match(named('a.js').hashes[0]!.content, /^cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163/);
    const refs = bom.components.map((one) => one['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    const known = [...refs, 'pkg:npm/kin-top-widgets@0.1.0'];
    for (const { ref, dependsOn } of bom.dependencies)
      assert.deepEqual(
        [ref, ...dependsOn].filter((one) => !known.includes(one)),
        [],
      );
    assert.deepEqual(bom.dependencies.find(({ ref }) => ref === named('b.js')['bom-ref'])!.dependsOn, [
      named('ky')['bom-ref'],
    ]);
    assert.deepEqual(
      bom.dependencies[0]!.dependsOn,
      ['a.js', 'b.js', 'valibot'].map((name) => named(name)['bom-ref']),
      'what is in the modules is in the package',
    );
  });

  it('has what CycloneDX asks for, and nothing that differs from build to build', () => {
    assert.deepEqual([bom.bomFormat, bom.specVersion], ['CycloneDX', '1.6']);
    for (const { type, hashes } of bom.components) {
      assert.match(type, /^(file|library)$/);
      for (const { alg, content } of hashes) {
        assert.match(alg, /^SHA-(384|512)$/);
        assert.match(content, /^[a-f0-9]{96}([a-f0-9]{32})?$/);
      }
    }
    assert.doesNotMatch(JSON.stringify(bom), /timestamp|serialNumber/);
  });

  it('is not made where a script with parts of others is not published', () => {
    assert.throws(() => sbom({ version: '0.1.0', files: {} }, inside), /a\.js/);
  });
});
