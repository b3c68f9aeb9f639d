import { expect, fixture, html } from '@open-wc/testing';
import type { KinTopProjectList } from '../../src/elements/project-list/kin-top-project-list.js';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import { ACTION, CooperationFormPage, formFeed } from '../helpers/cooperation-form-page.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { readAloud } from '../helpers/read-aloud.js';
import { smallFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

/** One offer that can be requested. */
const offer = (project: object = {}, more: object = {}) =>
  smallFeed({
    projects: [{ id: 'one', name: 'Training', requestable: true, description: 'Mehr.', ...project }],
    ...more,
  });
const written = async (feed: unknown) => (await ProjectListPage.open(feed)).projects[0]!;
const mailTo = (email: string) => ({ cooperation: { email } });

describe('an offer that can be requested', () => {
  describe('on a page with a form', () => {
    const data = formFeed();
    async function open(
      form: Record<string, unknown> = {},
    ): Promise<[list: ProjectListPage, form: CooperationFormPage]> {
      const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const list = document.createElement('kin-top-project-list');
      const below = document.createElement('kin-top-cooperation-form');
      list.data = data;
      Object.assign(below, { data, action: ACTION, ...form });
      place.append(list, below);
      await waitUntil(() => list.status !== 'loading', 'the list is there');
      const pages = [new ProjectListPage(list as KinTopProjectList), new CooperationFormPage(below)] as const;
      for (const page of pages) await page.settled();
      return [...pages];
    }

    it('is asked for by a press: it is chosen in the form, which takes the focus', async () => {
      const [list, form] = await open();
      const { request } = list.project('Beratung');
      expect(request!.localName).to.equal('button');
      expect(readAloud(request)).to.equal('Angebot anfragen: Beratung');
      request!.click();
      await form.settled();
      expect(form.chosen('Welche Angebote?')).to.deep.equal(['Beratung']);
      expect(form.focusedWords).to.include('Mit uns zusammenarbeiten');
      expect(list.project('Klub').request, 'that cannot be requested').to.equal(null);
    });

    it('is asked for by mail as soon as the form is gone, or reads another feed', async () => {
      const [list, form] = await open();
      form.element.remove();
      await waitUntil(() => list.project('Beratung').request?.localName === 'a', 'a mail');
      expect(list.project('Beratung').mail.to).to.equal('anfrage@kin-top.example');
      expect((await open({ data: formFeed() }))[0].project('Beratung').request!.localName).to.equal('a');
    });

    it('is asked for by mail as long as the form is in a closed tab, from the start or later', async () => {
      const [list, form] = await open({ hidden: true });
      const asksBy = (tag: string) =>
        waitUntil(() => list.project('Beratung').request?.localName === tag, `asked by ${tag}`);
      await asksBy('a');
      form.element.hidden = false;
      await asksBy('button');
      form.element.hidden = true;
      await asksBy('a');
    });
  });

  describe('on a page without one', () => {
    it('opens a mail with its name in it, and nothing of the page', async () => {
      const project = await written(offer({}, mailTo('anfrage@kin-top.example')));
      expect(project.mail).to.deep.equal({
        to: 'anfrage@kin-top.example',
        subject: 'Anfrage: Training',
        body: [
          'Guten Tag! Wir interessieren uns für das Angebot „Training“. Bitte melden Sie sich bei uns.',
          '',
          'Name der Einrichtung: ',
          'Telefon: ',
        ],
      });
      const { href } = project.request as HTMLAnchorElement;
      expect(href).not.to.include('+').and.not.to.include(location.host);
      expect(readAloud(project.request)).to.equal('Angebot anfragen: Training');
      await expect(project.request).to.be.accessible();
    });

    it('is written to those who answer: the office, else its contact, else the organisation', async () => {
      const contacts = [
        { id: 'a', name: 'Anna', email: 'nicht da' },
        { id: 'b', name: 'Ben', email: 'ben@kin-top.example' },
      ];
      const organization = { id: 'kin-top', name: 'Kin-Top', email: 'info@kin-top.example' };
      const to = async (project: object, more: object) => (await written(offer(project, more))).mail.to;
      expect(await to({ contacts: ['a', 'b'] }, { contacts, organization })).to.equal('ben@kin-top.example');
      expect(await to({ contacts: ['a'] }, { contacts, organization })).to.equal('info@kin-top.example');
      expect(await to({ contacts: ['b'] }, { contacts, ...mailTo('kein Wort') })).to.equal(
        'ben@kin-top.example',
      );
    });

    it('is not asked for where nobody can be written to', async () => {
      expect((await written(offer())).request).to.equal(null);
      expect((await written(offer({}, mailTo('chernova(at)kin-top.de')))).request).to.equal(null);
    });

    it('never puts more into the mail than was meant', async () => {
      const name = 'A & B?cc=x@y.z&body=+ %0a#\r\n„ü“ \ud800';
      const { mail, request } = await written(offer({ name }, mailTo('a%0ab+c@kin-top.example')));
      expect(mail.to).to.equal('a%0ab+c@kin-top.example');
      expect(mail.subject).to.include('A & B?cc=x@y.z&body=+ %0a#');
      const { searchParams } = new URL((request as HTMLAnchorElement).href);
      expect([...searchParams.keys()]).to.deep.equal(['subject', 'body']);
      expect((request as HTMLAnchorElement).href).to.match(/^mailto:a%250ab/);
    });

    it('opens an empty mail where its name is too long for one', async () => {
      const { request } = await written(offer({ name: 'x'.repeat(5000) }, mailTo('a@kin-top.example')));
      expect((request as HTMLAnchorElement).href).to.equal('mailto:a@kin-top.example');
    });

    it('is asked for in the language of the interface', async () => {
      useLocaleModules();
      const name = { de: 'Training', ru: 'Тренинг' };
      const page = await ProjectListPage.open(offer({ name }, mailTo('a@kin-top.example')), { lang: 'ru' });
      await page.inInterfaceLanguage('ru');
      expect(page.projects[0]!.mail.subject).to.equal('Запрос: Тренинг');
      await requestLocale('de');
    });
  });

  it('can be asked for without unfolding it, and below all that is known of it', async () => {
    const page = await ProjectListPage.open(offer({}, mailTo('a@kin-top.example')));
    const project = page.projects[0]!;
    const { bottom, height } = project.request!.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(bottom).to.equal(project.disclosure!.getBoundingClientRect().bottom);
    await project.toggle();
    const { top } = project.request!.getBoundingClientRect();
    expect(top).to.be.greaterThan(project.disclosure!.parentElement!.getBoundingClientRect().bottom - 1);
  });

  it('is only shown where the partner hides the way to it', async () => {
    const page = await ProjectListPage.open(offer({}, mailTo('a@kin-top.example')), { hide: 'request' });
    expect(page.projects[0]!.request).to.equal(null);
  });
});
