import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema';
import { publicManifest } from '../../../tools/build/manifest.js';

const path = 'src/elements/any/kin-top-any.ts';
const raw = {
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path,
      declarations: [
        {
          kind: 'class',
          name: 'KinTopAny',
          customElement: true,
          superclass: { name: 'FeedElement', module: '/src/elements/feed-element.js' },
          members: [
            {
              kind: 'field',
              name: 'feed',
              inheritedFrom: { name: 'FeedElement', module: 'src/elements/feed-element.ts' },
            },
            { kind: 'field', name: 'shown', privacy: 'private' },
            { kind: 'method', name: 'body', privacy: 'protected' },
            { kind: 'method', name: 'willUpdate' },
            { kind: 'method', name: 'refresh' },
          ],
          events: [{ name: 'kin-top-load' }, { type: { text: 'KinTopLoadEvent' } }],
        },
      ],
      exports: [{ kind: 'js', name: 'KinTopAny', declaration: { name: 'KinTopAny', module: path } }],
    },
    {
      kind: 'javascript-module',
      path: 'src/elements/any/inner.ts',
      declarations: [{ kind: 'class', name: 'Inner' }],
      exports: [],
    },
  ],
} as unknown as Package;

describe('the manifest of the elements', () => {
  const { modules } = publicManifest(raw);
  const [element] = modules[0]!.declarations as {
    tagName: string;
    members: { name: string }[];
    events: object[];
  }[];

  it('names the built modules, and the public ones alone', () => {
    assert.deepEqual(
      modules.map((module) => module.path),
      ['dist/elements/any/kin-top-any.js'],
    );
    assert.ok(!JSON.stringify(modules).includes('src/'));
  });

  it('gives an element its file’s name as its tag', () => assert.equal(element!.tagName, 'kin-top-any'));

  it('lists what a page may use, and nothing private', () => {
    assert.deepEqual(
      element!.members.map(({ name }) => name),
      ['feed', 'refresh'],
    );
    assert.deepEqual(element!.events, [{ name: 'kin-top-load' }]);
  });
});
