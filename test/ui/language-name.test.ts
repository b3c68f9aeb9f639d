import { expect } from '@open-wc/testing';
import { languageName, languageNames, ownName } from '../../src/ui/language-name.js';

describe('the name of a language', () => {
  it('is that of the language, and says where it is made easy', () => {
    expect(languageName('ru', 'de')).to.equal('Russisch');
    expect(languageName('de-simple', 'de')).to.equal('Deutsch (einfache Sprache)');
    expect(languageName('DE-Simple', 'de')).to.equal('Deutsch (einfache Sprache)');
  });

  it('is understood as servers write it', () => {
    expect(languageName('DE_at', 'de')).to.equal(languageName('de-AT', 'de'));
    expect(languageName('de_simple', 'de')).to.equal('Deutsch (einfache Sprache)');
    expect(languageName('ru_RU.UTF-8', 'de')).to.equal(languageName('ru-RU', 'de'));
  });

  it('is said once, however often and however it is written', () => {
    expect(languageNames(new Set(['DE', 'ru', 'de']), 'de')).to.equal('Deutsch, Russisch');
  });

  it('is the tag as written for what is none', () => {
    expect(languageName('xx-invalid-tag!', 'de')).to.equal('xx-invalid-tag!');
    expect(languageName('Deutsch u.a.', 'de')).to.equal('Deutsch u.a.');
    expect(languageName('', 'de')).to.equal('');
  });

  it('is that of its speakers in the menu, in browsers that do not speak it, too', () => {
    expect(ownName('ru')).to.equal('Русский');
    expect(ownName('kmr')).to.equal('Kurmancî');
    expect(ownName('ku')).to.equal('Kurdî');
    expect(ownName('sq')).to.equal('Shqip');
    expect(languageName('sq', 'de')).to.equal('Albanisch');
  });

  it('is the tag itself for what is no language, and never throws', () => {
    for (const tag of ['de_DE', '"><script>', 'x', '', '__proto__', 'no tag'])
      expect(ownName(tag)).to.equal(tag);
  });
});
