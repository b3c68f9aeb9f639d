import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse, safeParse } from 'valibot';
import { buildRequest, publicAddress } from '../../src/cooperation/build-request.js';
import { newRequestId } from '../../src/cooperation/request-id.js';
import { RequestSchema } from '../../src/cooperation/request.js';
import { validate } from '../../src/cooperation/validate.js';
import { TIMES } from '../../src/cooperation/values.js';
import { WEEKDAYS } from '../../src/time/plain-date.js';
import { context, exampleRequest, filledValues } from './example.js';

describe('buildRequest', () => {
  it('makes the request that is documented', () => {
    const values = filledValues({
      name: ' Anna ',
      telephone: '0211 12',
      projects: ['training'],
      time: 'morning',
    });
    expect(JSON.parse(JSON.stringify(buildRequest(values, context())))).to.deep.equal({
      type: 'cooperation-request',
      version: '1.0',
      id: '1b4e28ba-2fa1-4d3b-a883-0016d3cca427',
      submitted: '2027-02-01T10:12:00+01:00',
      language: 'ru',
      page: 'https://partner.example/kontakt',
      organization: { name: 'Kita im Stadtteil', kind: 'kindergarten' },
      contact: { name: 'Anna', email: 'leitung@kita.example', telephone: '0211 12' },
      topics: ['intercultural-opening'],
      projects: ['training'],
      audiences: [],
      preferred: { channel: 'email', days: ['TU', 'TH'], time: 'morning' },
      message: 'Wir suchen ein Training für zwölf Personen.',
      guard: { elapsed: 48_211, website: '' },
    });
  });

  it('leaves out what was left empty', () => {
    const { organization, contact, preferred } = JSON.parse(
      JSON.stringify(exampleRequest({ kind: '', channel: '', days: [] })),
    );
    expect({ organization, contact, preferred }).to.deep.equal({
      organization: { name: 'Kita im Stadtteil' },
      contact: { email: 'leitung@kita.example' },
      preferred: { days: [] },
    });
  });

  it("writes the feed's clock with its offset, in the hour shown twice too", () => {
    const at = (...time: Parameters<typeof Date.UTC>) =>
      buildRequest(filledValues(), context({ now: Date.UTC(...time) })).submitted;
    expect(at(2026, 9, 25, 0, 30)).to.equal('2026-10-25T02:30:00+02:00');
    expect(at(2026, 9, 25, 1, 30)).to.equal('2026-10-25T02:30:00+01:00');
    const west = buildRequest(filledValues(), context({ zone: 'America/St_Johns' })).submitted;
    expect(west).to.equal('2027-02-01T05:42:00-03:30');
  });

  it('sends a sound number of milliseconds, whatever the clock does', () => {
    const elapsed = (ms: number) => buildRequest(filledValues(), context({ elapsed: ms })).guard.elapsed;
    expect([elapsed(12.6), elapsed(-5), elapsed(NaN)]).to.deep.equal([13, 0, 0]);
  });

  it('makes a request that the receiver takes, word for word, from every form without a fault', () => {
    const text = fc.string({ unit: 'binary', maxLength: 50 });
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
    const values = fc
      .record({
        organization: text,
        kind: id,
        name: text,
        email: fc.emailAddress(),
        telephone: fc.constantFrom('', '0211 698712'),
        topics: fc.array(id),
        projects: fc.array(id),
        audiences: fc.array(id),
        channel: fc.constantFrom('', 'phone', 'email', 'visit'),
        days: fc.subarray([...WEEKDAYS]),
        time: fc.constantFrom('', ...TIMES),
        message: text,
        website: text,
      })
      .filter((typed) => Object.keys(validate(typed)).length === 0);
    fc.assert(
      fc.property(values, (typed) => {
        const sent: unknown = JSON.parse(
          JSON.stringify(buildRequest(typed, context({ id: newRequestId() }))),
        );
        expect(parse(RequestSchema, sent)).to.deep.equal(sent);
        expect((sent as { message: string }).message).to.equal(typed.message.trim());
      }),
    );
  });
});

describe('the page in a request', () => {
  for (const [address, shown] of [
    ['https://partner.example/kontakt?name=Anna#token', 'https://partner.example/kontakt'],
    ['https://anna:secret@partner.example:8443/', 'https://partner.example:8443/'],
    ['file:///home/anna/seite.html', ''],
    ['about:srcdoc', ''],
    ['', ''],
    [`https://partner.example/${'a'.repeat(3000)}`, `https://partner.example/${'a'.repeat(1976)}`],
  ] as const) {
    it(`is "${shown.slice(0, 40)}" for ${address.slice(0, 60)}`, () =>
      expect(publicAddress(address)).to.equal(shown));
  }
});

describe('a request id', () => {
  it('is a version 4 UUID, and never the same', () => {
    const ids = [...Array(200).keys()].map(newRequestId);
    for (const id of ids)
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).to.equal(200);
  });
});

describe('the schema of a request', () => {
  const issuesOf = (changes: object): string[] => {
    const { issues = [] } = safeParse(RequestSchema, { ...exampleRequest(), ...changes });
    return issues.map(({ path }) => path!.map(({ key }) => String(key)).join('/'));
  };

  for (const [changes, where] of [
    [{ type: 'other' }, 'type'],
    [{ version: '2.0' }, 'version'],
    [{ id: 'x' }, 'id'],
    [{ submitted: '2027-02-01T10:12:00' }, 'submitted'],
    [{ language: 'not a language' }, 'language'],
    [{ page: 'https://partner.example/?name=Anna' }, 'page'],
    [{ page: 'https://partner.example/#x' }, 'page'],
    [{ topics: 'a' }, 'topics'],
    [{ topics: Array(201).fill('a') }, 'topics'],
    [{ projects: ['a'.repeat(201)] }, 'projects/0'],
    [{ preferred: { channel: 'fax', days: [] } }, 'preferred/channel'],
    [{ preferred: { days: ['XX'] } }, 'preferred/days/0'],
    [{ preferred: { days: [], time: 'night' } }, 'preferred/time'],
    [{ message: '\u0301'.repeat(5001) }, 'message'],
    [{ message: ' ' }, 'message'],
    [{ organization: {} }, 'organization/name'],
    [{ contact: {} }, 'contact/email'],
    [{ contact: { telephone: '0211', email: 'a@' } }, 'contact/email'],
    [{ guard: { elapsed: -1, website: '' } }, 'guard/elapsed'],
  ] as const) {
    it(`finds the fault at ${where} in ${JSON.stringify(changes).slice(0, 60)}`, () => {
      expect(issuesOf(changes)).to.deep.equal([where]);
    });
  }

  it('takes a later minor version and leaves out members it does not know', () => {
    const later = { ...exampleRequest(), version: '1.7', fax: 'x', __proto__: { polluted: true } };
    expect(parse(RequestSchema, later)).to.deep.equal({ ...exampleRequest(), version: '1.7' });
  });
});
