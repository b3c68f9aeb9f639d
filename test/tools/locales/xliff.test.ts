import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatXliff, parseXliff, type Xliff } from '../../../tools/locales/xliff.js';

const file: Xliff = {
  sourceLanguage: 'de',
  targetLanguage: 'ru',
  units: [
    { id: 'a.count', source: '{0} von {1} & "mehr"', target: ' {1} из {0} ', note: 'Numbers <of> things' },
    { id: 'b.late', source: 'Neu', target: 'Ново', stale: true },
    { id: 'c.machine', source: 'Heute', target: 'Сегодня', machine: true },
    { id: 'c.open', source: 'Offen' },
  ],
};
const write = (xliff: Xliff) => formatXliff(xliff, () => ['${count}', '${all}']);

const withUnit = (
  inside: string,
) => `<xliff version="1.2"><file source-language="de" target-language="ru"><body>
  <trans-unit id="a">${inside}</trans-unit></body></file></xliff>`;

describe('XLIFF files', () => {
  it('come back as they were written', () => {
    assert.deepEqual(parseXliff(write(file)), file);
  });

  it('show translators what a placeholder stands for', () => {
    assert.match(write(file), /<source><x id="0" equiv-text="\$\{count\}"\/> von/);
  });

  it('tell what a machine made from what no longer fits its source, in the words of XLIFF', () => {
    const xml = write(file);
    assert.match(xml, /<target state="needs-review-translation" state-qualifier="leveraged-mt">Сегодня</);
    assert.match(xml, /<target state="needs-review-translation">Ново</);
  });

  it('are written in the same order and bytes, however the units come', () => {
    assert.equal(write({ ...file, units: [...file.units].reverse() }), write(file));
  });

  it('may have been written by a translator’s program', () => {
    const { units } = parseXliff(
      withUnit('<source>Ein &lt; <x id="0"/></source>\n<target state="new"><![CDATA[Один]]></target>'),
    );
    assert.deepEqual(units, [{ id: 'a', source: 'Ein < {0}', target: 'Один', stale: true }]);
  });

  it('may have characters as their numbers, which editors write that no font shows', () => {
    const [unit] = parseXliff(
      withUnit(
        '<source>A</source><target>\u0645\u06cc&#x200C;\u0634\u0648\u062f&#8204;&amp;#8204; &lt;&#60; <![CDATA[&#8204;&nbsp;]]></target>',
      ),
    ).units;
    assert.equal(unit!.target, 'می\u200cشود\u200c&#8204; << &#8204;&nbsp;');
    const xml = write({ ...file, units: [unit!] });
    assert.match(xml, /می\u200cشود\u200c&amp;#8204; &lt;&lt; &amp;#8204;&amp;nbsp;/);
    assert.deepEqual(parseXliff(xml).units, [unit]);
  });

  const broken = [
    ['not XML', '<xliff><file>', /line \d+/],
    ['with a bare ampersand', withUnit('<source>\nA & B</source>'), /line 3: .*&amp;/],
    ['with a name that HTML alone knows', withUnit('<source>a&nbsp;b</source>'), /&nbsp; .*number/],
    ['of another kind', '<html></html>', /no <xliff>/],
    [
      'without a target language',
      '<xliff><file source-language="de"><body/></file></xliff>',
      /target-language/,
    ],
    ['with a unit without a source', withUnit('<target>x</target>'), /unit "a" has no <source>/],
    ['with two targets', withUnit('<source>x</source><target>y</target><target>z</target>'), /2 targets/],
    ['with markup in a text', withUnit('<source>x</source><target><g id="1">y</g></target>'), /holds <g>/],
    ['with a unit without an id', withUnit('').replace(' id="a"', ''), /no id/],
  ] as const;
  for (const [what, xml, message] of broken) {
    it(`are refused where they are ${what}`, () => assert.throws(() => parseXliff(xml), message));
  }
});
