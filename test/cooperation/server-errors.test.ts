import { expect } from '@open-wc/testing';
import { FIELDS } from '../../src/cooperation/fields.js';
import { fieldAt, serverErrors } from '../../src/cooperation/server-errors.js';
import { exampleRequest } from './example.js';

describe('a pointer into a request', () => {
  for (const [pointer, field] of [
    ['/organization/name', 'organization'],
    ['/organization/kind', 'kind'],
    ['/organization', 'organization'],
    ['/contact/name', 'name'],
    ['/contact/email', 'email'],
    ['#/contact/email', 'email'],
    ['/contact/telephone', 'telephone'],
    ['/preferred/days/0', 'days'],
    ['/topics/12', 'topics'],
    ['/message', 'message'],
    ['', undefined],
    ['/', undefined],
    ['/guard/website', undefined],
    ['/__proto__/constructor', undefined],
  ] as const) {
    it(`"${pointer}" leads to ${field ?? 'no field'}`, () => expect(fieldAt(pointer)).to.equal(field));
  }

  it('leads from every part of the request that was typed to its field', () => {
    const request = exampleRequest({ name: 'Anna', telephone: '12', time: 'morning' });
    const { organization, contact, preferred, topics, projects, audiences, message } = request;
    const pointers: string[] = [];
    for (const [name, value] of Object.entries({
      organization,
      contact,
      preferred,
      topics,
      projects,
      audiences,
      message,
    })) {
      if (typeof value === 'string' || Array.isArray(value)) pointers.push(`/${name}`);
      else for (const member of Object.keys(value)) pointers.push(`/${name}/${member}`);
    }
    expect(pointers.map(fieldAt).sort()).to.deep.equal(FIELDS.map(({ name }) => name).sort());
  });
});

describe('the faults of a form service', () => {
  it('are taken to their fields', () => {
    const errors = [
      { code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' },
      { code: 'EMPTY', message: 'Empty form' },
      { field: 7, message: 'x' },
      { field: 'message' },
      null,
      'no object',
    ];
    expect(serverErrors({ error: 'Validation errors', errors })).to.deep.equal([
      { pointer: 'email', detail: 'should be an email', field: 'email' },
      { pointer: '', detail: 'Empty form', field: undefined },
    ]);
  });
});

describe('problem details', () => {
  it('are read entry by entry, and only where they are sound', () => {
    const errors = [{ pointer: '/message', detail: 'too short' }, null, 'x', { pointer: 1, detail: 'x' }, {}];
    expect(serverErrors({ errors })).to.deep.equal([
      { pointer: '/message', detail: 'too short', field: 'message' },
    ]);
  });

  it('say nothing where they name neither a fault nor a field', () => {
    const errors = [
      { pointer: '/message', detail: '' },
      { pointer: '/nowhere', detail: '' },
    ];
    expect(serverErrors({ errors })).to.deep.equal([{ pointer: '/message', detail: '', field: 'message' }]);
  });

  for (const body of [undefined, null, 'text', 7, [], {}, { errors: 'x' }, { errors: { length: 3 } }]) {
    it(`hold no errors in ${JSON.stringify(body)}`, () => expect(serverErrors(body)).to.deep.equal([]));
  }
});
