import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grouped } from '../../../tools/build/grouped-styles.js';

describe('style sheets in the script', () => {
  it('stand together, in their order', () => {
    const code =
      'var css;\nvar baseStyles = css`a{}`;\nvar f = 1;\n\tvar listStyles$1 = css`b{}`;\nvar g = 2;\n';
    assert.equal(
      grouped(code),
      'var css;\nvar baseStyles = css`a{}`;\n\tvar listStyles$1 = css`b{}`;\nvar f = 1;\nvar g = 2;\n',
    );
  });
});
