import { expect } from '@open-wc/testing';
import { askedOf } from '../../src/embed/frame-query.js';

describe('what the address of a frame asks for', () => {
  const known = ['feed', 'view', 'heading', 'now', 'action', 'featured'];
  const asked = (query: string, alone = false) => askedOf(new URLSearchParams(query), known, alone);

  it('is what the element knows, each once, as it was written', () => {
    expect(
      asked('element=event-calendar&view=list&featured&view=week&feed=a+b%26c').attributes,
    ).to.deep.equal([
      ['view', 'list'],
      ['featured', ''],
      ['feed', 'a b&c'],
    ]);
  });

  it('is nothing that the element does not know', () => {
    expect(asked('onload=x&__proto__=x&constructor=x&VIEW=list&style=x&view=list')).to.deep.equal({
      attributes: [['view', 'list']],
      ignored: ['onload', '__proto__', 'constructor', 'VIEW', 'style'],
    });
  });

  it('is no heading and no clock of others’ on a page that stands alone', () => {
    expect(asked('heading=Hier&now=2020-01-01T10:00&view=list', true)).to.deep.equal({
      attributes: [['view', 'list']],
      ignored: ['heading', 'now'],
    });
    expect(asked('heading=&now=2020-01-01T10:00').attributes).to.have.length(2);
  });

  it('is never a mail to somebody, whatever it is dressed as', () => {
    for (const action of [
      'mailto:evil@example.com',
      '%20MailTo:evil@example.com',
      'mail%09to:a@b.c',
      'data:,x',
    ])
      expect(asked(`action=${action}`).attributes, action).to.deep.equal([]);
    expect(asked('action=/api/cooperation').attributes).to.deep.equal([['action', '/api/cooperation']]);
  });
});
