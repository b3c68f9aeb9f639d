import { expect } from '@open-wc/testing';
import { register } from '../../src/define/register.js';
import { ConsoleLines } from '../helpers/feed-server.js';

describe('registering an element', () => {
  let lines: ConsoleLines;
  beforeEach(() => (lines = new ConsoleLines()));
  afterEach(() => lines.stop());

  it('happens once per page: a second copy of ours stays silent', () => {
    class First extends HTMLElement {
      static readonly kinTop = true;
    }
    class Second extends HTMLElement {
      static readonly kinTop = true;
    }
    register('kin-top-first', First);
    register('kin-top-first', Second);
    expect(customElements.get('kin-top-first')).to.equal(First);
    expect(lines.all).to.deep.equal([]);
  });

  it('leaves a tag to another library, says so, and never throws', () => {
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {
      static readonly kinTop = true;
    }
    customElements.define('kin-top-theirs', Theirs);
    register('kin-top-theirs', Ours);
    expect(customElements.get('kin-top-theirs')).to.equal(Theirs);
    expect(lines.warnings).to.have.length(1);
    expect(lines.warnings[0]).to.include('<kin-top-theirs>');
  });
});
