import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { MODULE } from '../../../tools/build/slim-localize.js';

interface Localize {
  configureLocalization(settings: object): {
    getLocale(): string;
    setLocale(locale: string): Promise<void>;
  };
  updateWhenLocaleChanges(host: object): void;
  translation?(number: number): unknown;
  msg?(text: string, options: { id: string }): string;
}

/** One of the two with languages that come when they are told to, and a host that counts how often it is drawn. */
class Page {
  readonly log: string[] = [];
  private readonly loads: { locale: string; come(texts: string[]): void; fail(): void }[] = [];
  private readonly controllers: { hostConnected(): void; hostDisconnected(): void }[] = [];
  private readonly locales;
  drawn = 0;

  constructor(private readonly localize: Localize) {
    this.locales = localize.configureLocalization({
      sourceLocale: 'de',
      targetLocales: ['en', 'ru'],
      loadLocale: (locale: string) =>
        new Promise((resolve, reject) =>
          this.loads.push({
            locale,
            come: (texts) => resolve({ templates: Object.fromEntries(texts.entries()) }),
            fail: () => reject(new Error(`no ${locale}`)),
          }),
        ),
    });
    localize.updateWhenLocaleChanges({
      addController: (one: never) => this.controllers.push(one),
      requestUpdate: () => this.drawn++,
    });
  }

  /** Asks for a language; what becomes of it is noted. */
  ask(locale: string): void {
    this.locales.setLocale(locale).then(
      () => this.log.push(`${locale}: ${this.locales.getLocale()}`),
      (error: Error) => this.log.push(`${locale}: ${error.message}`),
    );
  }
  come(locale: string, ...texts: string[]): void {
    this.loads.find((one) => one.locale === locale)!.come(texts);
  }
  fail(locale: string): void {
    this.loads.find((one) => one.locale === locale)!.fail();
  }
  appear(): void {
    for (const controller of this.controllers) controller.hostConnected();
  }
  leave(): void {
    for (const controller of this.controllers) controller.hostDisconnected();
  }
  /** The language in use, its first text, how often the host was drawn, and what became of what was asked for. */
  async state(): Promise<unknown[]> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { translation, msg } = this.localize;
    const text = translation ? (translation(0) ?? 'deutsch') : msg!('deutsch', { id: '0' });
    return [this.locales.getLocale(), text, this.drawn, [...this.log].sort()];
  }
}

let count = 0;
const slim = async () =>
  (await import(`data:text/javascript,${encodeURIComponent(MODULE)}//${count++}`)) as Localize;

describe('languages in the script', () => {
  let whole: Page;
  before(async () => {
    // Lit-localize tells of a change by an event at the window.
    Object.assign(globalThis, { window: new EventTarget(), HTMLElement: class {} });
    whole = new Page((await import('@lit/localize')) as unknown as Localize);
  });

  it('go as lit-localize goes, step by step', async () => {
    const own = new Page(await slim());
    const steps: [name: string, step: (page: Page) => void][] = [
      ['the source language from the beginning on', () => undefined],
      ['it is drawn when the language changes', (page) => (page.appear(), page.ask('en'))],
      ['asked for twice', (page) => page.ask('en')],
      ['there it is', (page) => page.come('en', 'english')],
      ['the same again', (page) => page.ask('en')],
      ['another one', (page) => page.ask('ru')],
      ['back before it came', (page) => page.ask('de')],
      ['it comes too late', (page) => page.come('ru', 'russian')],
      ['one that cannot be had', (page) => page.ask('ru')],
      ['a host that left', (page) => (page.leave(), page.ask('de'))],
    ];
    for (const [name, step] of steps) {
      step(whole);
      step(own);
      assert.deepEqual(await own.state(), await whole.state(), name);
    }
  });

  it('stay as they are where one cannot be had', async () => {
    const own = new Page(await slim());
    own.appear();
    own.ask('ru');
    await own.state();
    own.fail('ru');
    assert.deepEqual(await own.state(), ['de', 'deutsch', 0, ['ru: no ru']]);
    own.ask('de');
    assert.deepEqual(await own.state(), ['de', 'deutsch', 1, ['de: de', 'ru: no ru']]);
  });
});
