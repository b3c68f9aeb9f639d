import { expect } from '@open-wc/testing';
import { besideScript } from '../../src/i18n/beside-script.js';
import { FeedServer, json } from '../helpers/feed-server.js';

describe('languages beside the script', () => {
  let server: FeedServer;
  beforeEach(() => (server = new FeedServer()));
  afterEach(() => server.stop());

  it('are fetched from there, without credentials', async () => {
    server.answer('https://a.example/v1/locales/ru.json', () => json({ x: 'икс' }));
    const load = besideScript(['https://a.example/v1/kin-top-widgets.js?ver=3']);
    expect(await load('ru')).to.deep.equal({ x: 'икс' });
    expect(server.asked).to.deep.equal(['https://a.example/v1/locales/ru.json']);
  });

  it('are fetched from where the script was published, where a copy has none', async () => {
    server.answer('https://copy.example/locales/ru.json', () => new Response('', { status: 404 }));
    server.answer('https://a.example/v1/locales/ru.json', () => json({ x: 'икс' }));
    const load = besideScript(['https://copy.example/w.js', 'https://a.example/v1/kin-top-widgets.js']);
    expect(await load('ru')).to.deep.equal({ x: 'икс' });
  });

  it('are said to be missing where they are nowhere', async () => {
    server.answer('https://a.example/locales/ru.json', () => new Response('<!doctype html>'));
    for (const places of [[], ['https://a.example/w.js'], ['https://none.example/w.js']]) {
      let failure: unknown;
      await besideScript(places)('ru').catch((error: unknown) => (failure = error));
      expect(failure).to.be.instanceOf(Error);
    }
  });
});
