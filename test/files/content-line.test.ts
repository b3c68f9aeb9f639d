import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { escaped, textLine, toFile } from '../../src/files/content-line.js';

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a line of a calendar or address file', () => {
  it('ends as the RFC wants', () => {
    expect(toFile(['BEGIN:VCARD', undefined, 'END:VCARD'])).to.equal('BEGIN:VCARD\r\nEND:VCARD\r\n');
  });

  it('escapes what would end a value', () => {
    expect(escaped('Tee; Kekse, und \\o/\nbis dann')).to.equal('Tee\\; Kekse\\, und \\\\o/\\nbis dann');
  });

  it('lets no control character through', () => {
    expect(escaped('a\0b\u001bc\u007fd\te')).to.equal('abcd\te');
  });

  it('is left out where there is no text', () => {
    expect(textLine('SUMMARY', '')).to.be.undefined;
    expect(textLine('SUMMARY', undefined)).to.be.undefined;
  });

  it('never has more than 75 octets, and never breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 300 }), (text) => {
        const file = toFile([textLine('SUMMARY', text)]);
        const lines = file.split('\r\n');
        for (const line of lines) {
          if (octets(line) > 75) return false;
        }
        return !file.includes('\uFFFD') || text.includes('\uFFFD');
      }),
    );
  });

  it('is read back as it was by another program', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        const component = ICAL.Component.fromString(
          toFile(['BEGIN:VEVENT', textLine('SUMMARY', text), 'END:VEVENT']),
        );
        return component.getFirstPropertyValue('summary') === text;
      }),
    );
  });
});
