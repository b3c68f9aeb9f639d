import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { VcardVersion } from '../../src/files/vcard.js';
import { isWorthSaving, vcard, VERSIONS } from '../../src/files/vcard.js';
import { read } from '../feed/example.js';
import { VcardFile } from './vcard-file.js';

type Json = Record<string, unknown>;

const ANNA = { id: 'anna', name: 'Anna Berg', telephone: '+49 (0)211 6987', email: 'anna@example.org' };

function cardOf(
  contact: Json = {},
  { version = '3.0', feed: more = {}, language = 'de', note }: Partial<Options> = {},
): VcardFile {
  const { feed } = read({ contacts: [{ ...ANNA, ...contact }], ...more });
  return new VcardFile(vcard(feed, feed.contacts[0]!, language, version, note));
}
interface Options {
  version: VcardVersion;
  feed: Json;
  language: string;
  note: string;
}

describe('a card for an address book', () => {
  for (const version of VERSIONS)
    describe(version, () => {
      it('says who it is, for whom, as what, and how to reach them', () => {
        const organization = { id: 'kin-top', name: 'Kin-Top', url: 'https://www.kin-top.de/' };
        const card = cardOf({ role: 'Leitung' }, { version, feed: { organization } });
        expect(card.value('version')).to.equal(version);
        expect(card.value('fn')).to.equal('Anna Berg');
        expect(card.value('title')).to.equal('Leitung');
        expect([card.value('org')].flat()).to.deep.equal(['Kin-Top']);
        expect(card.value('email')).to.equal('anna@example.org');
        expect(card.value('url')).to.equal('https://www.kin-top.de/');
        expect(String(card.value('tel')).replace('tel:', '')).to.equal('+492116987');
        expect(card.parameter('tel', 'type')!.toLowerCase()).to.equal('work');
      });

      it('has in it what each version asks for, the version first', () => {
        const { lines } = cardOf({}, { version });
        expect(lines.slice(0, 2)).to.deep.equal(['BEGIN:VCARD', `VERSION:${version}`]);
        expect(lines[lines.length - 1]).to.equal('END:VCARD');
        for (const name of ['FN', 'N', 'UID', 'PRODID'])
          expect(
            lines.filter((line) => new RegExp(`^${name}[;:]`).test(line)),
            name,
          ).to.have.length(1);
      });

      it('guesses no family name, neither of a person nor of an office', () => {
        expect(cardOf({}, { version }).value('n')).to.deep.equal(['', 'Anna Berg', '', '', '']);
        expect(cardOf({ name: 'Sekretariat' }, { version }).value('n')).to.deep.equal([
          '',
          'Sekretariat',
          '',
          '',
          '',
        ]);
      });

      it('has every house of the organisation as an address', () => {
        const place = (id: string, streetAddress: string) => ({
          id,
          name: id,
          organization: 'kin-top',
          streetAddress,
          postalCode: '40595',
          addressLocality: 'Düsseldorf',
        });
        const places = [place('a', 'Musterweg 1; Hof, links'), place('b', 'Beispielstraße 2')];
        expect(cardOf({}, { version, feed: { places } }).values('adr')).to.deep.equal([
          ['', '', 'Musterweg 1; Hof, links', 'Düsseldorf', '', '40595', ''],
          ['', '', 'Beispielstraße 2', 'Düsseldorf', '', '40595', ''],
        ]);
        expect(cardOf({}, { version }).values('adr')).to.deep.equal([]);
      });

      it('is of when the feed is, on the clock of its zone', () => {
        const rev = (updated?: string) =>
          cardOf({}, { version, feed: { updated } }).lines.find((line) => /^REV/.test(line));
        expect(rev('2026-07-01T10:00')).to.equal('REV:20260701T080000Z');
        expect(rev('2026-11-22')).to.equal('REV:20261121T230000Z');
        expect(rev()).to.equal(undefined);
      });

      it('says in the visitor’s language what the feed says in it', () => {
        const name = { de: 'Beratung', ru: 'Консультация' };
        const role = { de: 'Büro' };
        const card = cardOf({ name, role }, { version, language: 'ru' });
        expect(card.value('fn')).to.equal('Консультация');
        expect(card.value('title')).to.equal('Büro');
      });

      it('leaves out what cannot be dialled or written to, and what is not known', () => {
        const card = cardOf({ telephone: 'auf Anfrage', email: 'anna(at)example.org' }, { version });
        expect(card.text).not.to.match(/TEL|EMAIL|TITLE|NOTE|URL|ADR|PHOTO|undefined/);
      });

      it('keeps what else is to be kept as a note', () => {
        expect(cardOf({}, { version, note: 'Spricht Deutsch, Russisch' }).value('note')).to.equal(
          'Spricht Deutsch, Russisch',
        );
      });

      it('keeps the backslash at the end of a part from the semicolon after it', () => {
        const organization = { id: 'kin-top', name: 'Kin-Top' };
        const place = {
          id: 'a',
          name: 'a',
          organization: 'kin-top',
          streetAddress: 'Hof;\\',
          postalCode: '\\',
        };
        const { lines } = cardOf({ name: 'A\\' }, { version, feed: { organization, places: [place] } });
        expect(lines).to.include('N:;A\\\\;;;');
        expect(lines).to.include('ADR;TYPE=WORK:;;Hof\\;\\\\;;;\\\\;');
      });

      it('is read back as it was by another program, whatever is in it', () => {
        const text = fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
          // Other ends of paragraphs become line feeds, as everywhere. And ical.js takes a semicolon after an escaped
          // backslash for an escaped one: what ends in a backslash is tried above.
          .filter((one) => /\S/.test(one) && !/[\u0085\u2029]|\\$/.test(one));
        fc.assert(
          fc.property(text, text, text, text, (name, role, house, note) => {
            const organization = { id: 'kin-top', name: house };
            const places = [
              { id: 'a', name: 'a', organization: 'kin-top', streetAddress: house, postalCode: role },
            ];
            const card = cardOf({ name, role }, { version, note, feed: { organization, places } });
            const said = [card.value('fn'), card.value('title'), card.value('note')];
            return (
              JSON.stringify([said, card.value('n'), [card.value('org')].flat(), card.value('adr')]) ===
              JSON.stringify([
                [name, role, note],
                ['', name, '', '', ''],
                [house],
                // Parts of an address have no blanks around them.
                ['', '', house.trim(), '', '', role.trim(), ''],
              ])
            );
          }),
        );
      });
    });

  it('has in 4.0 the number as an address where it has a country’s code, else as a text', () => {
    const abroad = cardOf({}, { version: '4.0' });
    expect([abroad.type('tel'), abroad.value('tel')]).to.deep.equal(['uri', 'tel:+492116987']);
    const within = cardOf({ telephone: '0211/6987' }, { version: '4.0' });
    expect([within.type('tel'), within.value('tel')]).to.deep.equal(['text', '02116987']);
  });

  it('has in 4.0 the languages one can speak, those that are none left out', () => {
    const languages = ['de', 'de-simple', 'kmr', 'xx-invalid-tag!', 'a\nb'];
    expect(cardOf({ languages }, { version: '4.0' }).values('lang')).to.deep.equal([
      'de',
      'de-simple',
      'kmr',
    ]);
    expect(cardOf({ languages }).values('lang')).to.deep.equal([]);
  });

  it('keeps its name in every language, so that a newer one takes its place', () => {
    const feed = { organization: { id: 'kin-top', name: 'Kin-Top', url: 'https://www.kin-top.de/' } };
    expect(cardOf({}, { feed }).value('uid')).to.equal('anna@www.kin-top.de');
    expect(cardOf({}, { feed, language: 'ru' }).value('uid')).to.equal('anna@www.kin-top.de');
    const newer = cardOf({}, { feed, version: '4.0' });
    expect([newer.type('uid'), newer.value('uid')]).to.deep.equal(['text', 'anna@www.kin-top.de']);
    expect(cardOf().value('uid')).to.equal('anna@kin-top.example');
  });

  it('is worth a press where there is a number or an address in it', () => {
    const isWorth = (contact: Json) =>
      isWorthSaving(read({ contacts: [{ ...ANNA, ...contact }] }).feed.contacts[0]!);
    expect(isWorth({ telephone: undefined })).to.equal(true);
    expect(isWorth({ email: undefined })).to.equal(true);
    expect(isWorth({ telephone: 'auf Anfrage', email: 'anna(at)example.org' })).to.equal(false);
    expect(isWorth({ telephone: undefined, email: undefined })).to.equal(false);
  });
});
