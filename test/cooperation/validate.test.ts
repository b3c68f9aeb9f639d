import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { buildRequest } from '../../src/cooperation/build-request.js';
import { FIELDS, TRAP } from '../../src/cooperation/fields.js';
import { MAX_LENGTH } from '../../src/cooperation/limits.js';
import { RequestSchema } from '../../src/cooperation/request.js';
import { fieldAt } from '../../src/cooperation/server-errors.js';
import { textOf, validate } from '../../src/cooperation/validate.js';
import { emptyValues } from '../../src/cooperation/values.js';
import type { FormValues } from '../../src/cooperation/values.js';
import { context, filledValues } from './example.js';

describe('the fields', () => {
  it('are those of the request, and the trap', () => {
    expect([...FIELDS.map(({ name }) => name), TRAP].sort()).to.deep.equal(Object.keys(emptyValues()).sort());
  });
});

describe('validate', () => {
  it('finds no fault with a form that is filled in', () =>
    expect(validate(filledValues())).to.deep.equal({}));

  it('names what an empty form needs, in the order of the form', () => {
    expect(Object.entries(validate(emptyValues()))).to.deep.equal([
      ['organization', 'whoMissing'],
      ['email', 'answerMissing'],
      ['message', 'messageMissing'],
    ]);
  });

  it('takes blanks for nothing', () => {
    const blank = filledValues({ organization: ' ', email: '\t', message: '\n \n' });
    expect(validate(blank)).to.have.keys('organization', 'email', 'message');
  });

  it('takes what nobody sees for nothing', () => {
    const unseen = filledValues({ organization: '\u200b', email: '\u2060', message: '\u200e\n\ufeff' });
    expect(validate(unseen)).to.have.keys('organization', 'email', 'message');
  });

  it('is content with a name instead of an organisation', () => {
    expect(validate(filledValues({ organization: '', name: 'Anna' }))).to.deep.equal({});
  });

  it('is content with a telephone number instead of an e-mail address', () => {
    expect(validate(filledValues({ email: '', telephone: '0211 698712' }))).to.deep.equal({});
  });

  it('tells of a faulty address even where the other would do', () => {
    expect(validate(filledValues({ email: 'leitung@', telephone: '0211 698712' }))).to.deep.equal({
      email: 'domainMissing',
    });
    expect(validate(filledValues({ telephone: 'keins' }))).to.deep.equal({ telephone: 'digitsMissing' });
  });

  for (const [name, max] of Object.entries(MAX_LENGTH)) {
    if (name === 'kind') continue;
    it(`tells of a text longer than ${max} in ${name}, and takes one as long`, () => {
      const fill = (length: number) => filledValues({ [name]: `1@2${'3'.repeat(length - 3)}` });
      expect(validate(fill(max))).to.deep.equal({});
      expect(validate(fill(max + 1))).to.deep.equal({ [name]: 'tooLong' });
    });
  }

  it('finds what the receiver finds, at the same fields', () => {
    const text = fc.oneof(
      fc.constantFrom('', ' ', 'a@b', 'leitung@', '0211 12', '"', '\u202e', '＠', 'x'.repeat(321)),
      fc.string({ unit: 'binary' }),
    );
    const values = fc
      .record({ organization: text, name: text, email: text, telephone: text, message: text })
      .map((texts): FormValues => ({ ...emptyValues(), ...texts }));
    fc.assert(
      fc.property(values, (typed) => {
        const { issues = [] } = safeParse(RequestSchema, buildRequest(typed, context()));
        const found = issues.map(({ path }) => fieldAt(`/${path!.map(({ key }) => String(key)).join('/')}`));
        expect([...new Set(found)].sort()).to.deep.equal(Object.keys(validate(typed)).sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe('textOf', () => {
  it('gives the text as it is sent', () => {
    expect(textOf(filledValues({ email: ' \u202aa@b\u202c' }), 'email')).to.equal('a@b');
    expect(textOf(filledValues({ message: ' a\n\u202eb ' }), 'message')).to.equal('a\n\u202eb');
    expect(textOf(filledValues({ message: '\u200b ' }), 'message')).to.equal('');
    expect(textOf(filledValues(), 'topics')).to.equal('');
  });
});
