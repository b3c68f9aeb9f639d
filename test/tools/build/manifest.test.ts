import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClassDeclaration, Package } from 'custom-elements-manifest/schema';
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
            { kind: 'field', name: 'view', type: { text: "'auto' | ViewName" } },
            { kind: 'field', name: 'views', type: { text: 'readonly ViewName[]' } },
          ],
          attributes: [{ name: 'view', fieldName: 'view', type: { text: "'auto' | ViewName" } }],
          events: [{ name: 'kin-top-load' }, { type: { text: 'KinTopLoadEvent' } }],
        },
      ],
      exports: [{ kind: 'js', name: 'KinTopAny', declaration: { name: 'KinTopAny', module: path } }],
    },
    {
      kind: 'javascript-module',
      path: 'src/elements/feed-element.ts',
      declarations: [{ kind: 'class', name: 'FeedElement' }],
      exports: [{ kind: 'js', name: 'FeedElement', declaration: { name: 'FeedElement' } }],
    },
    {
      kind: 'javascript-module',
      path: 'src/events.ts',
      declarations: [{ kind: 'class', name: 'KinTopSentEvent' }],
      exports: [{ kind: 'js', name: 'KinTopSentEvent', declaration: { name: 'KinTopSentEvent' } }],
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
  const { modules } = publicManifest(raw, new Map([['ViewName', "'month' | 'list'"]]));
  const [element] = modules[0]!.declarations as {
    tagName: string;
    members: { name: string; type?: { text: string } }[];
    attributes: { name: string; type: { text: string } }[];
    events: object[];
  }[];

  it('names the built modules, and the public ones alone', () => {
    assert.deepEqual(
      modules.map((module) => module.path),
      ['dist/elements/any/kin-top-any.js', 'dist/index.js'],
    );
    assert.ok(!JSON.stringify(modules).includes('src/'));
  });

  it('has what is no element in the face of the package, which exports the events alone', () => {
    const { declarations = [], exports = [] } = modules[1]!;
    assert.deepEqual(
      declarations.map(({ name }) => name),
      ['FeedElement', 'KinTopSentEvent'],
    );
    assert.deepEqual(
      exports.map(({ name }) => name),
      ['KinTopSentEvent'],
    );
    const { superclass, members } = modules[0]!.declarations![0] as ClassDeclaration;
    assert.equal(superclass!.module, 'dist/index.js');
    assert.equal(members![0]!.inheritedFrom!.module, 'dist/index.js');
  });

  it('gives an element its file’s name as its tag', () => assert.equal(element!.tagName, 'kin-top-any'));

  it('lists what a page may use, and nothing private', () => {
    assert.deepEqual(
      element!.members.map(({ name }) => name),
      ['feed', 'refresh', 'view', 'views'],
    );
    assert.deepEqual(element!.events, [{ name: 'kin-top-load' }]);
  });

  it('says which words an attribute and its property take, not what the code calls them', () => {
    const [attribute] = element!.attributes;
    const [view, views] = element!.members.slice(-2);
    for (const { type } of [attribute!, view!]) assert.equal(type!.text, "'auto' | 'month' | 'list'");
    assert.equal(views!.type!.text, "readonly ('month' | 'list')[]");
  });
});
