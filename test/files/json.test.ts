import { expect } from '@open-wc/testing';
import { toJson } from '../../src/files/json.js';

describe('JSON', () => {
  const value = { list: ['a', [1, { b: null }]], text: 'ж "x"', none: undefined, zero: 0 };

  it('is what every reader reads', () => {
    expect(toJson(value)).to.equal('{"list":["a",[1,{"b":null}]],"text":"ж \\"x\\"","zero":0}');
    expect(toJson(['a'])).to.equal('["a"]');
  });

  it('is the same where an old library teaches lists and texts to write themselves', () => {
    const lists = Array.prototype as { toJSON?: () => string };
    const expected = JSON.stringify(value);
    lists.toJSON = () => 'a list';
    try {
      expect(JSON.stringify(value)).to.contain('"a list"');
      expect(toJson(value)).to.equal(expected);
    } finally {
      delete lists.toJSON;
    }
  });
});
