import { expect } from '@open-wc/testing';
import { msg } from '@lit/localize';
import { loadLocalesWith, requestLocale } from '../../src/i18n/locale.js';

describe('a language as a build has it', () => {
  it('speaks by number, and German where there is a gap or no text', async () => {
    loadLocalesWith(() => Promise.resolve({ texts: ['Месяц', null, 7 as never] }));
    expect(await requestLocale('ru')).to.equal(undefined);
    const german = ['Monat', 'Liste', 'Heute', 'Wann'];
    const said = german.map((words, number) => msg(words, { id: `${number}` }));
    expect(said).to.deep.equal(['Месяц', 'Liste', 'Heute', 'Wann']);
  });
});
