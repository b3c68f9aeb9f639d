import { msg, str } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { getLocale, loadLocalesWith, matchLocale, requestLocale } from '../../src/i18n/locale.js';
import { bundled } from '../../src/i18n/bundled.js';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { plural } from '../../src/i18n/plural.js';

describe('an interface language', () => {
  it('is found by what a tag begins with', () => {
    expect(matchLocale('ru-RU')).to.equal('ru');
    expect(matchLocale('RU_ru')).to.equal('ru');
    expect(matchLocale('ru_RU@euro')).to.equal('ru');
    expect(matchLocale('de-simple')).to.equal('de-simple');
    expect(matchLocale('de-CH-simple')).to.equal('de');
    expect(matchLocale('EN')).to.equal('en');
    expect(matchLocale('rue')).to.equal(undefined);
    expect(matchLocale('')).to.equal(undefined);
  });

  it('is asked for once at a time', async () => {
    let asked = 0;
    loadLocalesWith(() => {
      asked++;
      return Promise.resolve({ none: 'none' });
    });
    await Promise.all([requestLocale('en'), requestLocale('en')]);
    expect(asked).to.equal(1);
    expect(getLocale()).to.equal('en');
    await requestLocale('de');
    expect(getLocale()).to.equal('de');
  });

  it('takes its texts by name or, as built, by number; what is missing stays German', async () => {
    const said = () => [
      msg('Monat', { id: '0' }),
      msg(str`${7} Termine`, { id: '1' }),
      msg('Liste', { id: '2' }),
    ];
    for (const texts of [
      { texts: ['Month', '{0} events', null] },
      { 0: 'Month', 1: '{0} events' } as Record<string, string>,
      { 0: 'Month', 1: '{0} events', 2: { hostile: true } } as never,
    ]) {
      loadLocalesWith(() => Promise.resolve(texts));
      await requestLocale('en');
      expect(said()).to.deep.equal(['Month', '7 events', 'Liste']);
      await requestLocale('de');
      expect(said()).to.deep.equal(['Monat', '7 Termine', 'Liste']);
    }
  });

  it('comes from the script itself, or from modules', async () => {
    for (const locale of ['en', 'ru']) expect(await bundled(locale)).to.be.an('object');
    useLocaleModules();
    expect(await requestLocale('ru')).to.equal(undefined);
    expect(getLocale()).to.equal('ru');
    await requestLocale('de');
  });
});

describe('a plural', () => {
  it('falls back to the form every language has', async () => {
    expect(plural(1, { one: () => 'eins', other: () => 'viele' })).to.equal('eins');
    expect(plural(0, { zero: () => 'null', other: () => 'viele' })).to.equal('viele');
    expect(plural(1, { other: () => 'viele' })).to.equal('viele');
    loadLocalesWith(() => Promise.resolve({ none: 'none' }));
    await requestLocale('ru');
    const forms = { one: () => 'one', few: () => 'few', many: () => 'many', other: () => 'other' };
    expect([1, 3, 5, 11, 21, 22, 1.5].map((count) => plural(count, forms))).to.deep.equal([
      'one',
      'few',
      'many',
      'many',
      'one',
      'few',
      'other',
    ]);
    await requestLocale('de');
  });
});
