import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import type { KinTopErrorEvent, KinTopSentEvent } from '../../src/events.js';
import { ACTION, CooperationFormPage, formFeed, Receiver } from '../helpers/cooperation-form-page.js';
import { ConsoleLines } from '../helpers/feed-server.js';
import { sampleFeed, smallFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

const { open } = CooperationFormPage;

describe('<kin-top-cooperation-form>', () => {
  let receiver: Receiver;
  let lines: ConsoleLines;
  beforeEach(() => {
    receiver = new Receiver();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    receiver.stop();
    lines.stop();
  });

  describe('the fields', () => {
    it('shows three parts under their headings, in the outline of the page', async () => {
      const { headings, element } = await open();
      expect(headings).to.deep.equal([
        'Mit uns zusammenarbeiten',
        'Ihre Einrichtung',
        'Ihr Anliegen',
        'So erreichen wir Sie',
      ]);
      expect(element.status).to.equal('ready');
      await expect(element).to.be.accessible();
    });

    it('marks what is optional, in words, and says where one of two is enough', async () => {
      const page = await open();
      expect(page.labels).to.deep.equal([
        'Name der Einrichtung',
        'Art der Einrichtung (freiwillig)',
        'Ihr Name',
        'E-Mail',
        'Telefon',
        'Worum geht es? (freiwillig)',
        'Welche Angebote? (freiwillig)',
        'Für wen? (freiwillig)',
        'Ihre Nachricht',
        'Wie am liebsten? (freiwillig)',
        'An welchen Tagen? (freiwillig)',
        'Zu welcher Tageszeit? (freiwillig)',
      ]);
      for (const label of ['Name der Einrichtung', 'Ihr Name', 'E-Mail', 'Telefon'])
        expect(page.description(label), label).to.include('Eines von beiden genügt');
    });

    it('lets browsers fill in and phones show the right keys', async () => {
      const page = await open();
      const purposes = ['Name der Einrichtung', 'Ihr Name', 'E-Mail', 'Telefon'].map((label) => {
        const { autocomplete, type, inputMode } = page.control(label) as HTMLInputElement;
        return [autocomplete, type, inputMode];
      });
      expect(purposes).to.deep.equal([
        ['organization', 'text', ''],
        ['name', 'text', ''],
        ['email', 'text', 'email'],
        ['tel', 'text', 'tel'],
      ]);
    });

    it('takes an address as it is typed: a domain with umlauts stays readable, and nothing is corrected', async () => {
      const page = await open();
      await page.fillIn();
      await page.fill('E-Mail', ' jürgen+kita@müller.example\u200b ');
      expect(page.mistake('E-Mail')).to.equal('');
      const { spellcheck, autocapitalize } = page.control('E-Mail');
      expect([spellcheck, autocapitalize]).to.deep.equal([false, 'none']);
      await page.goOn();
      expect(page.review['E-Mail']).to.equal('jürgen+kita@müller.example');
      await page.goOn();
      expect(receiver.requests[0]!.contact.email).to.equal('jürgen+kita@müller.example');
    });

    it('offers what the feed offers: kinds, topics, requestable projects, audiences, ways to answer', async () => {
      const page = await open();
      expect(page.options('Art')).to.deep.equal(['Bitte wählen', 'Kita', 'Schule']);
      expect(page.answers('Worum')).to.deep.equal(['Öffnung', 'Engagement']);
      expect(page.answers('Welche')).to.deep.equal(['Training', 'Beratung']);
      expect(page.answers('Für wen')).to.deep.equal(['Familien']);
      expect(page.answers('Wie')).to.deep.equal(['Telefon', 'E-Mail', 'Besuch', 'Egal']);
    });

    it('offers days and times only within the weekly hours of those who answer', async () => {
      const page = await open();
      expect(page.answers('An welchen')).to.deep.equal(['Dienstag', 'Donnerstag']);
      expect(page.answers('Zu welcher')).to.deep.equal(['Vormittags', 'Mittags', 'Nachmittags', 'Egal']);
      const hours = [{ days: ['FR'], opens: '12:00', closes: '18:00' }];
      const later = await open(
        formFeed({}, { contacts: [{ id: 'chernova', name: 'E', openingHours: hours }] }),
      );
      expect(later.answers('An welchen')).to.deep.equal(['Freitag']);
      expect(later.answers('Zu welcher')).to.deep.equal(['Mittags', 'Nachmittags', 'Egal']);
    });

    it('offers no days and times on which the card says that nobody is there', async () => {
      const answersWith = async (...openingHours: object[]) => {
        const page = await open(formFeed({}, { contacts: [{ id: 'chernova', name: 'E', openingHours }] }));
        return [page.answers('An welchen'), page.answers('Zu welcher')];
      };
      const tuesday = { days: ['TU'], opens: '10:00', closes: '12:00' };
      const others = ['MO', 'WE', 'TH', 'FR', 'SA', 'SU'];
      expect(await answersWith(tuesday, { note: 'Bitte klingeln' })).to.deep.equal([['Dienstag'], []]);
      expect(
        await answersWith({ ...tuesday, days: undefined }, { days: others, closed: true }),
      ).to.deep.equal([['Dienstag'], []]);
      expect(await answersWith(tuesday, { days: ['FR'], byAppointment: true })).to.deep.equal([
        ['Dienstag', 'Freitag'],
        ['Vormittags', 'Mittags', 'Nachmittags', 'Egal'],
      ]);
      expect(
        await answersWith({ days: ['FR'], opens: '11:00', closes: '00:00' }, { note: 'Bitte klingeln' }),
      ).to.deep.equal([['Freitag'], ['Vormittags', 'Mittags', 'Nachmittags', 'Egal']]);
    });

    it('leaves out what there is nothing to choose from', async () => {
      const page = await open(formFeed({ channels: [], contacts: [], institutionKinds: [] }));
      expect(page.labels.filter((label) => /Art|Wie|Tagen|Tageszeit/.test(label))).to.deep.equal([]);
      expect(page.headings).not.to.include('So erreichen wir Sie');
    });

    it('narrows the offers to the chosen topics, and never takes a chosen one away', async () => {
      const page = await open();
      await page.tick('Welche', 'Training');
      await page.tick('Worum', 'Engagement');
      expect(page.answers('Welche')).to.deep.equal(['Training', 'Beratung']);
      expect(page.chosen('Welche')).to.deep.equal(['Training']);
      await page.tick('Worum', 'Engagement');
      await page.tick('Welche', 'Training');
      await page.tick('Worum', 'Öffnung');
      expect(page.answers('Welche')).to.deep.equal(['Training']);
      expect(page.text).to.include('Passend zu den gewählten Themen.');
      await page.tick('Welche', 'Training');
      expect(page.chosen('Welche')).to.deep.equal(['Training']);
    });

    it('asks for no offer where none goes with the chosen topics', async () => {
      const page = await open(formFeed({ topics: ['open', 'other'] }));
      await page.tick('Worum', 'Anderes');
      expect(page.labels.join()).not.to.include('Welche Angebote');
      await page.tick('Worum', 'Öffnung');
      expect(page.answers('Welche')).to.deep.equal(['Training']);
    });

    it('gives the message room for several lines', async () => {
      const page = await open();
      expect(page.control('Ihre Nachricht').getBoundingClientRect().height).to.be.at.least(9 * 16);
    });

    it('counts the characters of a short text near its end, too', async () => {
      const page = await open();
      await page.fill('Ihr Name', 'a'.repeat(170));
      expect(page.countAt('Ihr Name')).to.equal('');
      await page.fill('Ihr Name', 'a'.repeat(185));
      expect(page.countAt('Ihr Name')).to.equal('Noch freie Zeichen: 15');
      expect(page.announced).to.equal('Noch freie Zeichen: 20');
    });

    it('counts the characters of a message near its end, and says when it is too long', async () => {
      const page = await open();
      await page.fill('Ihre Nachricht', 'a'.repeat(4499));
      expect(page.count).to.equal('');
      await page.fill('Ihre Nachricht', 'a'.repeat(4950));
      expect(page.count).to.equal('Noch freie Zeichen: 50');
      expect(page.announced).to.equal('Noch freie Zeichen: 100');
      await page.fill('Ihre Nachricht', 'a'.repeat(5002));
      expect(page.count).to.equal('Zu viele Zeichen: 2');
      expect(page.mistake('Ihre Nachricht')).to.equal('Der Text ist zu lang. Höchstzahl der Zeichen: 5000.');
      expect(page.control('Ihre Nachricht').value.length).to.equal(5002);
    });

    it('takes a letter that arrives in two halves, as some ways to type emoji do', async () => {
      const page = await open();
      await page.fill('Ihre Nachricht', 'Fest \ud83d');
      const box = page.control('Ihre Nachricht');
      await page.fill('Ihre Nachricht', `${box.value}\ude00`);
      expect(box.value).to.equal('Fest 😀');
    });

    it('chooses beforehand what the page asks for, and names what it does not know', async () => {
      const attributes = {
        action: ACTION,
        project: 'training club',
        topic: 'open',
        audience: 'families',
        kind: 'school',
      };
      const page = await open(formFeed(), attributes);
      expect(page.chosen('Welche')).to.deep.equal(['Training']);
      expect(page.chosen('Worum')).to.deep.equal(['Öffnung']);
      expect(page.chosen('Für wen')).to.deep.equal(['Familien']);
      expect(page.control('Art').value).to.equal('school');
      expect(lines.warnings.join()).to.include('there is no "club"');
      await page.tick('Worum', 'Öffnung');
      page.element.requestUpdate();
      await page.settled();
      expect(page.chosen('Worum')).to.deep.equal([]);
    });

    it('hides what the page does not want, and still sends what it chose there', async () => {
      const page = await open(formFeed(), {
        action: ACTION,
        hide: 'topics kind intro days nonsense',
        topic: 'engage',
      });
      expect(page.labels.filter((label) => /Worum|Art|Tagen/.test(label))).to.deep.equal([]);
      expect(page.text).not.to.include('wobei wir helfen');
      expect(lines.warnings.join()).to.include('hide: there is no "nonsense"');
      await page.fillIn();
      await page.send();
      expect(receiver.requests[0]!.topics).to.deep.equal(['engage']);
    });

    it('keeps the trap from people: out of the tab order, unsaid, not filled by browsers', async () => {
      const { trap } = await open();
      expect(trap.tabIndex).to.equal(-1);
      expect(!!trap.closest('[aria-hidden="true"]')).to.be.true;
      expect(trap.autocomplete).to.equal('off');
      expect(trap.closest('div')!.getBoundingClientRect().width).to.be.at.most(1);
    });
  });

  describe('checking', () => {
    it('says nothing of a field that was only visited', async () => {
      const page = await open();
      for (const label of ['Name der Einrichtung', 'E-Mail', 'Telefon', 'Ihre Nachricht'])
        await page.visit(label);
      expect(!page.element.shadowRoot!.querySelector('[aria-invalid], .mistake')).to.be.true;
    });

    it('says what is wrong on leaving a field, between label and control, and ties it to the control', async () => {
      const page = await open();
      await page.fill('E-Mail', 'leitung@');
      expect(page.mistake('E-Mail')).to.equal('Die Adresse ist unvollständig. Nach dem @ fehlt etwas.');
      expect(page.isInvalid('E-Mail')).to.be.true;
      expect(page.description('E-Mail')).to.include('Nach dem @ fehlt etwas.');
      expect(page.summary).to.equal(undefined);
      await expect(page.element).to.be.accessible();
      expect(page.announced).to.include('E-Mail: Die Adresse ist unvollständig. Nach dem @ fehlt etwas.');
      await page.fill('E-Mail', 'leitung@kita.example');
      expect(page.announced).not.to.include('E-Mail');
      expect(page.mistake('E-Mail')).to.equal('');
      expect(page.isInvalid('E-Mail')).to.be.false;
    });

    it('says of the message, and of nothing else, that it is needed in any case', async () => {
      const page = await open();
      const needed = ['Ihre Nachricht', 'E-Mail', 'Telefon', 'Ihr Name'].filter(
        (label) => page.control(label).getAttribute('aria-required') === 'true',
      );
      expect(needed).to.deep.equal(['Ihre Nachricht']);
    });

    it('leaves nothing behind on the page after a press', async () => {
      const page = await open();
      const { addEventListener: add, removeEventListener: remove } = window;
      const heard = new Set<unknown>();
      const count =
        (act: typeof add, note: (listener: unknown) => void): typeof add =>
        (type: string, listener: EventListenerOrEventListenerObject, ...rest: unknown[]) => {
          if (type.startsWith('pointer')) note(`${type} ${String(listener)}`);
          act(type, listener, ...(rest as []));
        };
      window.addEventListener = count(add, (listener) => heard.add(listener));
      window.removeEventListener = count(remove, (listener) => heard.delete(listener));
      try {
        const press = (type: string) =>
          page.control('E-Mail').dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
        press('pointerdown');
        expect(heard.size).to.be.greaterThan(0);
        press('pointerup');
        expect([...heard]).to.deep.equal([]);
      } finally {
        Object.assign(window, { addEventListener: add, removeEventListener: remove });
      }
    });

    it('says what is wrong with a field that is left while other faults are listed, too', async () => {
      const page = await open();
      await page.send();
      expect(page.summary).not.to.equal(undefined);
      await page.fill('E-Mail', 'leitung');
      expect(page.announced).to.include('Es fehlt das @.');
      await page.fill('E-Mail', 'leitung');
      expect(page.announced, 'it was said').not.to.include('Es fehlt das @.');
      await page.fill('E-Mail', 'leitung@');
      await page.send();
      expect(page.announced, 'the list takes the focus and says it').to.equal('');
    });

    const faults: [label: string, text: string, words: string][] = [
      ['E-Mail', 'leitung', 'Es fehlt das @.'],
      ['E-Mail', '@kita.example', 'Vor dem @ fehlt etwas.'],
      ['E-Mail', 'lei tung@kita.example', 'In der Adresse steht ein Leerzeichen.'],
      ['Telefon', 'kein', 'Es fehlen Ziffern.'],
      ['Ihr Name', 'x'.repeat(201), 'Höchstzahl der Zeichen: 200.'],
    ];
    for (const [label, text, words] of faults) {
      it(`says of "${text.slice(0, 24)}" as ${label}: ${words}`, async () => {
        const page = await open();
        await page.fill(label, text);
        expect(page.mistake(label)).to.include(words);
      });
    }

    it('does not ask for the other half of a pair before sending', async () => {
      const page = await open();
      await page.fill('Name der Einrichtung', 'Kita');
      await page.fill('Name der Einrichtung', '');
      await page.fill('E-Mail', 'a@b');
      await page.fill('E-Mail', '');
      expect(page.mistake('Name der Einrichtung') + page.mistake('E-Mail')).to.equal('');
    });

    it('lists on sending what is missing, moves the focus there, and sends nothing', async () => {
      const page = await open();
      await page.send();
      expect(page.summary).to.deep.equal({
        title: 'Bitte prüfen Sie 3 Angaben',
        items: [
          'Name der Einrichtung: Bitte nennen Sie die Einrichtung oder Ihren Namen.',
          'E-Mail: Bitte nennen Sie eine E-Mail-Adresse oder eine Telefonnummer.',
          'Ihre Nachricht: Bitte schreiben Sie, worum es geht.',
        ],
      });
      expect(page.focusedWords).to.equal('Bitte prüfen Sie 3 Angaben');
      expect(receiver.requests).to.deep.equal([]);
      await expect(page.element).to.be.accessible();
    });

    it('leads from the list to the field, and leaves the page’s address alone', async () => {
      const page = await open();
      await page.send();
      await page.follow('Ihre Nachricht');
      expect(page.focusedName).to.equal(page.control('Ihre Nachricht').name);
      expect(location.hash).to.equal('');
    });

    it('takes a fault away when it is mended, wherever it is mended, and the list with the last', async () => {
      const page = await open();
      await page.send();
      await page.fill('Ihr Name', 'Aylin');
      expect(page.mistake('Name der Einrichtung')).to.equal('');
      expect(page.summary!.title).to.equal('Bitte prüfen Sie 2 Angaben');
      await page.fill('Telefon', '0211 1');
      expect(page.summary!.title).to.equal('Bitte prüfen Sie 1 Angabe');
      await page.fill('Ihre Nachricht', 'Hallo');
      expect(page.summary).to.equal(undefined);
    });

    it('lets a press through before it says what is wrong with the field that was left', async () => {
      const page = await open();
      const email = page.control('E-Mail');
      email.focus();
      email.value = 'leitung@';
      email.dispatchEvent(new Event('input', { bubbles: true }));
      page.sendButton.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      // As a browser does when a field that was typed into loses the focus.
      email.dispatchEvent(new Event('change', { bubbles: true }));
      email.blur();
      await page.settled();
      expect(page.mistake('E-Mail')).to.equal('');
      dispatchEvent(new PointerEvent('pointerup'));
      await page.settled();
      expect(page.mistake('E-Mail')).to.include('Nach dem @ fehlt etwas.');
    });
  });

  describe('sending', () => {
    it('sends what was filled in, as the design’s request', async () => {
      const page = await open(formFeed(), { action: ACTION, lang: 'de-DE' });
      await page.fillIn();
      await page.fill('Art der Einrichtung', 'Kita');
      await page.fill('Ihr Name', 'Aylin Öz');
      await page.fill('Telefon', '0211 123');
      await page.tick('Worum', 'Öffnung');
      await page.tick('Welche', 'Training');
      await page.tick('Für wen', 'Familien');
      await page.tick('Wie', 'Telefon');
      await page.tick('An welchen', 'Donnerstag');
      await page.tick('Zu welcher', 'Vormittags');
      await page.send();
      expect(receiver.addresses).to.deep.equal([ACTION]);
      const { id, submitted, guard, ...rest } = receiver.requests[0]!;
      expect(rest).to.deep.equal({
        type: 'cooperation-request',
        version: '1.0',
        language: 'de-DE',
        page: location.origin + location.pathname,
        organization: { name: 'Kita im Stadtteil', kind: 'kindergarten' },
        contact: { name: 'Aylin Öz', email: 'leitung@kita.example', telephone: '0211 123' },
        topics: ['open'],
        projects: ['training'],
        audiences: ['families'],
        preferred: { channel: 'phone', days: ['TH'], time: 'morning' },
        message: 'Ein Training für 12 Personen.',
      });
      expect(id).to.match(/^[\da-f-]{36}$/);
      expect(Math.abs(Date.parse(submitted) - Date.now())).to.be.below(120_000);
      expect(guard.website).to.equal('');
      expect(guard.elapsed).to.be.within(1, 60_000);
    });

    it('promises nothing of what a form service does with a second request', async () => {
      const real = window.fetch;
      window.fetch = () => Promise.reject(new TypeError());
      try {
        const page = await open(formFeed(), { action: ACTION, encoding: 'form' });
        await page.fillIn();
        await page.send();
        expect(page.failure).to.include('nicht zustande gekommen').and.not.to.include('nicht doppelt');
      } finally {
        window.fetch = real;
      }
    });

    it('sends the fields of a plain form where the page says so, and names what is no such word', async () => {
      const bodies: string[] = [];
      const real = window.fetch;
      window.fetch = async (input, init) => {
        bodies.push(await new Request(input, init).text());
        return Receiver.taken();
      };
      try {
        const page = await open(formFeed(), { action: ACTION, encoding: 'form' });
        await page.fillIn();
        await page.send();
        expect(new URLSearchParams(bodies[0]).get('organization')).to.equal('Kita im Stadtteil');
        page.element.encoding = 'xml' as 'form';
        await page.press('Neue Anfrage');
        await page.fillIn();
        await page.send();
        expect(bodies[1]).to.match(/^\{"type":"cooperation-request"/);
        expect(lines.warnings.join()).to.include('encoding').and.include('xml');
      } finally {
        window.fetch = real;
      }
    });

    it('says so while it is under way, keeps the focus, and sends once, however often it is pressed', async () => {
      let arrive: (response: Response) => void = () => undefined;
      receiver.answer = () => new Promise((resolve) => (arrive = resolve));
      const page = await open();
      await page.fillIn();
      await page.goOn();
      const button = page.sendButton;
      button.focus();
      button.click();
      button.click();
      await page.settled();
      expect(page.sendButton === button).to.be.true;
      expect(button.textContent!.trim()).to.equal('Wird gesendet …');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(page.focusedName).to.equal('submit');
      expect(page.announced).to.equal('Wird gesendet …');
      await expect(page.element).to.be.accessible();
      button.click();
      button.form!.requestSubmit();
      arrive(Receiver.taken());
      await page.settled();
      expect(receiver.requests.length).to.equal(1);
    });

    it('says that it arrived, under which reference, and what comes next', async () => {
      const page = await open(formFeed({ nextSteps: ['Wir lesen.', 'Wir rufen an.'] }));
      await page.fillIn();
      const heard = oneEvent(page.element, 'kin-top-sent') as Promise<KinTopSentEvent>;
      await page.send();
      expect((await heard).detail).to.deep.equal({ reference: 'KT-2027-0142' });
      expect(page.text).to.include('Nummer Ihrer Anfrage: KT-2027-0142');
      expect(page.text).to.include('Wir lesen.').and.to.include('Wir rufen an.');
      expect(page.focusedWords).to.equal('Ihre Anfrage ist angekommen');
      expect(page.hasForm).to.be.false;
      await expect(page.element).to.be.accessible();
    });

    it('has the reference in one piece, unless it is longer than a line', async () => {
      for (const reference of ['KT-2027-0142', 'KT-2027-0142-'.repeat(5)]) {
        receiver.answer = () => Receiver.taken(reference);
        const page = await open();
        await page.fillIn();
        await page.send();
        const { element } = page;
        const shown = element.shadowRoot!.querySelector('[part=sent] bdi')!;
        expect(shown.textContent).to.equal(reference);
        const text = document.createRange();
        text.selectNodeContents(shown);
        const heights = new Set<number>();
        for (let width = 280; width < 400; width += 10) {
          element.style.inlineSize = `${width}px`;
          heights.add(text.getBoundingClientRect().height);
          expect(element.scrollWidth).to.equal(width);
        }
        if (reference.length < 20) expect(heights.size).to.equal(1);
      }
    });

    it('says that somebody will answer where the feed names no next steps, and needs no reference', async () => {
      receiver.answer = () => new Response(null, { status: 204 });
      const page = await open();
      await page.fillIn();
      await page.send();
      expect(page.text).to.include('Wir melden uns bei Ihnen.').and.not.to.include('Zeichen');
    });

    it('offers an empty form for another request, with another id', async () => {
      const page = await open(formFeed(), { action: ACTION, topic: 'open' });
      await page.fillIn();
      await page.tick('Wie', 'Besuch');
      await page.send();
      await page.press('Neue Anfrage');
      expect(page.focusedName).to.equal(page.control('Name der Einrichtung').name);
      expect(page.typed).to.deep.equal(['', '', '']);
      expect(page.chosen('Wie')).to.deep.equal(['Egal']);
      expect(page.chosen('Worum')).to.deep.equal(['Öffnung']);
      await page.fillIn();
      await page.send();
      const [first, second] = receiver.requests;
      expect(first!.id).not.to.equal(second!.id);
    });

    it('lets the page take over, sends nothing then, and stays as it is', async () => {
      const page = await open();
      let taken: CooperationRequest | undefined;
      page.element.addEventListener('kin-top-submit', (event) => {
        event.preventDefault();
        taken = (event as CustomEvent<CooperationRequest>).detail;
      });
      await page.fillIn();
      await page.send();
      expect(taken!.message).to.equal('Ein Training für 12 Personen.');
      expect(receiver.requests).to.deep.equal([]);
      expect(page.typed).to.deep.equal([
        'Kita im Stadtteil',
        'leitung@kita.example',
        'Ein Training für 12 Personen.',
      ]);
      expect(page.sendButton.textContent!.trim()).to.equal('Anfrage senden');
      expect(page.text, 'only the page knows').not.to.include('Es ist noch nichts gesendet.');
    });

    it('sends what a program filled into the trap along: the receiver judges', async () => {
      const page = await open();
      await page.fillIn();
      page.trap.value = 'https://spam.example';
      await page.send();
      expect(receiver.requests[0]!.guard.website).to.equal('https://spam.example');
    });

    it('stores nothing on the device and nothing in the address', async () => {
      const before = [location.href, document.cookie, localStorage.length, sessionStorage.length];
      const page = await open();
      await page.fillIn();
      await page.send();
      expect([location.href, document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(
        before,
      );
    });

    it('can be filled in and sent by keyboard alone', async () => {
      const page = await open(formFeed({ institutionKinds: [] }));
      page.control('Name der Einrichtung').focus();
      await sendKeys({ type: 'Kita' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(page.focusedName).to.equal(page.control('E-Mail').name);
      await sendKeys({ type: 'a@b.example' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      expect(page.chosen('Worum')).to.deep.equal(['Öffnung']);
      for (let stop = 0; stop < 8 && page.focused !== page.control('Ihre Nachricht'); stop++)
        await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Hallo' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowUp' });
      const visited = [];
      for (let stop = 0; stop < 8 && page.focused !== page.sendButton; stop++) {
        await sendKeys({ press: 'Tab' });
        visited.push(page.focusedName);
      }
      expect(visited).to.include('submit').and.not.to.include('website');
      await sendKeys({ press: 'Enter' });
      await page.settled();
      expect(page.focusedWords).to.equal('Stimmt alles?');
      const read = [];
      for (let stop = 0; stop < 12 && page.focused !== page.sendButton; stop++) {
        await sendKeys({ press: 'Tab' });
        read.push(page.focusedWords);
      }
      expect(read).to.include('Ändern: E-Mail').and.to.include('Anfrage senden');
      await sendKeys({ press: 'Enter' });
      // However long a busy machine takes to send it.
      await waitUntil(() => page.focusedWords === 'Ihre Anfrage ist angekommen', 'that it has arrived');
      expect(receiver.requests.length).to.equal(1);
      expect(receiver.requests[0]!.preferred.channel).to.equal('visit');
    });

    it('sends nothing unread when Enter is pressed twice in a field, and once when it is pressed twice to send', async () => {
      receiver.answer = () => new Promise(() => undefined);
      const page = await open();
      await page.fillIn();
      page.control('E-Mail').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await page.settled();
      expect(page.isReviewing).to.equal(true);
      expect(receiver.requests.length).to.equal(0);
      page.sendButton.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await page.settled();
      expect(receiver.requests.length).to.equal(1);
    });
  });

  describe('when sending fails', () => {
    const failures: [name: string, answer: () => Promise<Response>, words: string][] = [
      ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'Die Verbindung ist nicht'],
      ['a fault of the receiver', async () => Receiver.json({}, 500), 'ist ein Fehler aufgetreten'],
      [
        'a busy receiver',
        async () => Receiver.json({}, 429, { 'Retry-After': '120' }),
        'Wartezeit: 2 Minuten.',
      ],
      ['a closed receiver', async () => Receiver.json({}, 503), 'nimmt im Moment keine Anfragen an'],
      ['a refusal without reasons', async () => Receiver.json({}, 422), 'nicht angenommen'],
    ];
    for (const [name, answer, words] of failures) {
      it(`keeps what was typed and says why: ${name}`, async () => {
        receiver.answer = answer;
        const page = await open();
        await page.fillIn();
        const before = page.typed;
        await page.send();
        expect(page.failure).to.include(words).and.to.include('ist noch da');
        expect(page.focusedWords).to.equal('Das Senden ist nicht gelungen');
        expect(page.typed).to.deep.equal(before);
        expect(page.sendButton.textContent!.trim()).to.equal('Noch einmal senden');
        expect(lines.warnings.length).to.equal(1);
        expect(lines.all.join()).not.to.include('leitung@');
        await expect(page.element).to.be.accessible();
      });
    }

    it('says after ten seconds without an answer that none came, and that a second try does no harm', async () => {
      const real = window.setTimeout;
      window.setTimeout = ((act: () => void, wait = 0) =>
        real(act, wait === 10_000 ? 10 : wait)) as typeof setTimeout;
      try {
        receiver.answer = ({ signal }) =>
          new Promise((_, reject) => {
            const refuse = () => reject(new DOMException('', 'AbortError'));
            if (signal.aborted) refuse();
            signal.addEventListener('abort', refuse);
          });
        const page = await open();
        await page.fillIn();
        await page.send();
        await waitUntil(() => page.failure, 'the waiting ends', { timeout: 5000 });
        expect(page.failure).to.include('nicht rechtzeitig').and.to.include('nicht doppelt angelegt');
      } finally {
        window.setTimeout = real;
      }
    });

    it('sends the same text under the same id again, and another text under another', async () => {
      receiver.answer = () => Promise.reject(new TypeError());
      const page = await open();
      await page.fillIn();
      await page.send();
      await page.send();
      await page.press('Ändern: Ihre Nachricht');
      await page.fill('Ihre Nachricht', 'Doch anders.');
      await page.send();
      const [first, second, third] = receiver.requests.map(({ id }) => id);
      expect(second).to.equal(first);
      expect(third).not.to.equal(first);
      receiver.answer = () => Receiver.json({ reference: 'KT-1' }, 409);
      await page.send();
      expect(receiver.requests[3]!.id).to.equal(third);
      expect(page.text).to.include('Nummer Ihrer Anfrage: KT-1');
    });

    it('sends it under the same id after a look back, in whatever order the page names what is chosen', async () => {
      receiver.answer = () => Promise.reject(new TypeError());
      const page = await open(formFeed(), { action: ACTION, project: 'advice training' });
      await page.fillIn();
      await page.send();
      await page.press('Zurück');
      await page.send();
      const [first, second] = receiver.requests.map(({ id }) => id);
      expect(second).to.equal(first);
    });

    const elsewhere: [name: string, status: number, error: object, words: string[]][] = [
      [
        'a form service that knows no such form',
        404,
        { code: 'FORM_NOT_FOUND', message: 'Form not found' },
        ['ist ein Fehler aufgetreten', 'Form not found'],
      ],
      [
        'a form service that is busy',
        429,
        { field: 'email', message: 'Too many' },
        ['keine Anfragen an', 'Wartezeit: 2 Minuten.', 'Too many'],
      ],
      [
        'a fault in a field that is hidden',
        422,
        { pointer: '/topics/0', detail: 'no <b>such</b> topic' },
        ['so nicht angenommen', 'no <b>such</b> topic'],
      ],
    ];
    for (const [name, status, error, words] of elsewhere) {
      it(`leaves nobody looking for a fault that stands nowhere: ${name}`, async () => {
        receiver.answer = async () => Receiver.json({ errors: [error] }, status, { 'Retry-After': '120' });
        const page = await open(formFeed(), { action: ACTION, hide: 'topics', topic: 'open' });
        await page.fillIn();
        await page.send();
        expect(page.summary).to.equal(undefined);
        for (const word of words) expect(page.failure).to.include(word);
        expect(page.focusedWords).to.equal('Das Senden ist nicht gelungen');
        expect(Object.keys(page.links)).to.include('E-Mail schreiben');
      });
    }

    it('puts what the receiver found on its field, in a list with the focus', async () => {
      receiver.answer = async () =>
        Receiver.json(
          {
            errors: [
              { pointer: '/contact/email', detail: 'a mailbox that exists' },
              { pointer: '/topics/0', detail: 'no such topic' },
              { pointer: '/nowhere', detail: '<b>something</b> else' },
            ],
          },
          422,
        );
      const page = await open();
      await page.fillIn();
      await page.send();
      expect(page.summary).to.deep.equal({
        title: 'Bitte prüfen Sie 3 Angaben',
        items: [
          'E-Mail: Diese Angabe wurde nicht angenommen: a mailbox that exists',
          'Worum geht es?: Diese Angabe wurde nicht angenommen: no such topic',
          '<b>something</b> else',
        ],
      });
      expect(page.focusedWords).to.equal('Bitte prüfen Sie 3 Angaben');
      expect(page.isInvalid('E-Mail')).to.be.true;
      await expect(page.element).to.be.accessible();
      await page.follow('Worum');
      expect(page.focusedName).to.equal('topics');
      await page.fill('E-Mail', 'other@kita.example');
      expect(page.isInvalid('E-Mail')).to.be.false;
      receiver.answer = () => Receiver.taken();
      await page.send();
      expect(page.text).to.include('angekommen');
    });

    it('says of a field with several faults the first, in the place of the first', async () => {
      receiver.answer = async () =>
        Receiver.json(
          {
            errors: [
              { pointer: '/contact/email', detail: 'a mailbox that exists' },
              { pointer: '/topics/0', detail: 'no such topic' },
              { pointer: '/contact/email', detail: 'all small' },
              { pointer: '/nowhere', detail: '' },
              { pointer: '/nowhere', detail: 'too early' },
              { pointer: '/nowhere', detail: 'too soon' },
            ],
          },
          422,
        );
      const page = await open();
      await page.fillIn();
      await page.send();
      expect(page.summary).to.deep.equal({
        title: 'Bitte prüfen Sie 4 Angaben',
        items: [
          'E-Mail: Diese Angabe wurde nicht angenommen: a mailbox that exists',
          'Worum geht es?: Diese Angabe wurde nicht angenommen: no such topic',
          'too early',
          'too soon',
        ],
      });
    });

    it('prepares an e-mail with what was typed', async () => {
      receiver.answer = () => Promise.reject(new TypeError());
      const page = await open();
      await page.fillIn();
      await page.fill('Ihre Nachricht', 'Erste Zeile\n& mehr? \ud83d\ude00 \ud83d');
      await page.tick('Worum', 'Öffnung');
      await page.tick('An welchen', 'Dienstag');
      await page.send();
      const mail = new URL(page.links['E-Mail schreiben']!);
      expect(mail.pathname).to.equal('anfrage@kin-top.example');
      expect(page.leftToRight, 'for those without a mail program').to.include('anfrage@kin-top.example');
      expect(mail.searchParams.get('subject')).to.equal('Anfrage zur Zusammenarbeit');
      expect(mail.searchParams.get('body')!.split('\r\n')).to.deep.equal([
        'Name der Einrichtung: Kita im Stadtteil',
        'E-Mail: leitung@kita.example',
        'Worum geht es: Öffnung',
        'Ihre Nachricht: Erste Zeile',
        '& mehr? \ud83d\ude00 \ufffd',
        'An welchen Tagen: Dienstag',
        `ID: ${receiver.requests[0]!.id}`,
      ]);
    });

    it('copies the text, says so, and leaves a long one out of the e-mail’s address', async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void copied.push(text) },
      });
      try {
        receiver.answer = () => Promise.reject(new TypeError());
        const page = await open();
        await page.fillIn();
        await page.fill('Ihre Nachricht', 'Ж'.repeat(3000));
        await page.send();
        expect(page.links['E-Mail schreiben']).not.to.include('body');
        expect(page.failure).to.include('Kopieren Sie dazu den Text');
        await page.press('Text kopieren');
        expect(copied[0]).to.match(/^anfrage@kin-top\.example\n\nName der Einrichtung: /);
        expect(copied[0]).to.include('Ж'.repeat(3000));
        expect(page.announced).to.include('Kopiert');
        const said: string[] = [];
        const watch = new MutationObserver(() => said.push(page.announced));
        watch.observe(page.element.shadowRoot!, { subtree: true, childList: true, characterData: true });
        await page.press('Text kopieren');
        watch.disconnect();
        expect(said[0], 'said a second time, it is heard a second time').not.to.include('Kopiert');
        expect(page.announced).to.include('Kopiert');
        const refusing = { writeText: () => Promise.reject(new Error('no')) };
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: refusing });
        await page.press('Text kopieren');
        expect(page.announced).to.include('Kopieren ist hier nicht möglich');
        expect(page.links['E-Mail schreiben'], 'there is no other way for the text').to.include('body');
        expect(page.failure).not.to.include('Kopieren Sie dazu den Text');
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
        await page.send();
        expect(page.button('Text kopieren')).to.equal(undefined);
        expect(page.links['E-Mail schreiben']).to.include('body');
      } finally {
        delete (navigator as unknown as Record<string, unknown>)['clipboard'];
      }
    });
  });

  describe('where it may send to', () => {
    it('takes the feed’s address on the feed’s own origin', async () => {
      const feed = `${location.origin}/test/none/form-feed.json`;
      receiver.elsewhere.set(feed, () => Receiver.json(formFeed({ action: '/api/cooperation' }), 200));
      const page = await open(null, { feed });
      expect(page.privacy).not.to.include('übermittelt');
      await page.fillIn();
      await page.send();
      expect(receiver.addresses).to.deep.equal([`${location.origin}/api/cooperation`]);
    });

    it('does not take the feed’s address on another origin than the feed’s', async () => {
      const feed = `${location.origin}/test/none/form-tampered.json`;
      receiver.elsewhere.set(feed, () => Receiver.json(formFeed({ action: ACTION }), 200));
      const page = await open(null, { feed });
      expect(page.hasForm).to.be.false;
      expect(lines.warnings.join()).to.include(`the form may not post to "${ACTION}"`);
      page.element.action = ACTION;
      await page.settled();
      expect(page.hasForm).to.be.true;
    });

    const nowhere: [
      name: string,
      cooperation: Record<string, unknown>,
      attributes: Record<string, string>,
    ][] = [
      ['a feed given as an object', { action: ACTION }, {}],
      ['a feed given as an object, with an address on the page’s origin', { action: '/api/cooperation' }, {}],
      ['nothing', {}, {}],
      ['a faulty address of the page', { action: ACTION }, { action: 'javascript:alert(1)' }],
    ];
    for (const [name, cooperation, attributes] of nowhere) {
      it(`does not pretend to be a form: ${name}`, async () => {
        const data = formFeed(cooperation);
        const element = document.createElement('kin-top-cooperation-form');
        for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]!);
        element.data = data;
        const heard: KinTopErrorEvent[] = [];
        element.addEventListener('kin-top-error', (event) => heard.push(event));
        document.body.append(element);
        const page = new CooperationFormPage(element);
        await page.settled();
        element.requestUpdate();
        await page.settled();
        expect(page.hasForm).to.be.false;
        expect(page.headings).to.include('Ein Formular gibt es hier zurzeit nicht');
        expect(Object.values(page.links)).to.include('tel:+4921169871231');
        expect(Object.values(page.links)).to.include('mailto:anfrage@kin-top.example');
        expect(heard.map(({ detail }) => [detail.kind, detail.fatal])).to.deep.equal([['action', false]]);
        expect(lines.warnings.filter((line) => line.includes('form'))).to.have.length(1);
        await expect(element).to.be.accessible();
        element.remove();
      });
    }

    it('says who receives the request, through whom, how long it is kept, and where to read more', async () => {
      const page = await open(formFeed({ retention: 'Wir löschen nach sechs Monaten.' }));
      expect(page.privacy).to.equal(
        'Kin-Top erhält Ihre Angaben, um Ihre Anfrage zu beantworten. ' +
          'Die Angaben werden über receiver.example übermittelt. Wir löschen nach sechs Monaten. Datenschutz bei Kin-Top',
      );
      expect(page.links['Datenschutz bei Kin-Top']).to.equal('https://www.kin-top.example/datenschutz');
    });
  });

  describe('a feed without cooperation', () => {
    it('is an empty state that says how to reach the organisation', async () => {
      const organization = { id: 'k', name: 'Kin-Top', email: 'info@kin-top.example' };
      const page = await open(smallFeed({ organization }));
      expect(page.element.status).to.equal('empty');
      expect(page.headings).to.include('Ein Formular gibt es hier zurzeit nicht');
      expect(Object.values(page.links)).to.include('mailto:info@kin-top.example');
      await expect(page.element).to.be.accessible();
    });
  });

  describe('what was typed survives', () => {
    it('another drawing, another feed, and a move in the page', async () => {
      const page = await open();
      await page.fillIn();
      await page.tick('Worum', 'Engagement');
      const before = page.typed;
      page.element.data = formFeed({ heading: 'Neu' });
      await page.settled();
      expect(page.headings[0]).to.equal('Neu');
      document.body.append(page.element);
      await page.settled();
      expect(page.typed).to.deep.equal(before);
      expect(page.chosen('Worum')).to.deep.equal(['Engagement']);
      page.element.remove();
    });

    it('another language, in controls drawn anew', async () => {
      const page = await open();
      await page.fillIn();
      await page.fill('Art der Einrichtung', 'Kita');
      await page.tick('Wie', 'Besuch');
      page.element.lang = 'ru';
      await waitUntil(() => page.text.includes('Открытость'), 'it speaks Russian');
      await page.settled();
      const root = page.element.shadowRoot!;
      const values = [...new FormData(root.querySelector('form')!)];
      expect(values).to.deep.include(['organization', 'Kita im Stadtteil']);
      expect(values).to.deep.include(['message', 'Ein Training für 12 Personen.']);
      expect(values).to.deep.include(['kind', 'kindergarten']);
      expect(values).to.deep.include(['channel', 'visit']);
      expect(page.text).to.include('Детский сад');
      await page.send();
      expect(receiver.requests[0]!.language).to.equal('ru');
      page.element.lang = 'de';
      await page.settled();
    });

    it('a failed reading of the feed', async () => {
      const feed = `${location.origin}/test/none/form-stale.json`;
      receiver.elsewhere.set(feed, () => Receiver.json(formFeed(), 200));
      const page = await open(null, { feed, action: ACTION });
      await page.fillIn();
      const before = page.typed;
      receiver.elsewhere.set(feed, () => Receiver.json({}, 404));
      await page.element.refresh();
      expect(page.element.status).to.equal('stale');
      expect(page.typed).to.deep.equal(before);
      await expect(page.element).to.be.accessible();
    });
  });

  describe('hostile and foreign texts', () => {
    it('shows them as text, and sends what was typed as it is', async () => {
      const evil = '<img src=x onerror="window.hacked=1">';
      const page = await open(
        formFeed({
          heading: evil,
          intro: evil,
          retention: evil,
          nextSteps: [evil],
          institutionKinds: [{ id: 'evil', name: evil }],
          privacyUrl: 'javascript:window.hacked=1',
        }),
      );
      expect(page.headings[0]).to.equal(evil);
      expect(page.links['Datenschutz bei Kin-Top']).to.equal(undefined);
      await page.fillIn();
      await page.fill('Name der Einrichtung', `${evil}=cmd|' /C calc'!A0`);
      await page.send();
      expect(receiver.requests[0]!.organization.name).to.equal(`${evil}=cmd|' /C calc'!A0`);
      expect(!page.element.shadowRoot!.querySelector('img')).to.be.true;
      expect('hacked' in window).to.be.false;
    });

    it('names the language of what is not translated', async () => {
      const page = await open(formFeed({ heading: { en: 'Work with us' } }));
      expect(page.untranslated).to.include('en');
      expect(page.text).to.include('Nicht alles ist übersetzt.');
    });

    it('sends in the interface’s language where the page names one that is none', async () => {
      const page = await open(formFeed(), { action: ACTION, lang: 'de_DE!' });
      await page.fillIn();
      await page.send();
      expect(receiver.requests[0]!.language).to.equal('de');
    });
  });

  it('shows the whole form of the sample feed', async () => {
    const page = await open(await sampleFeed());
    expect(page.answers('Worum').length).to.equal(4);
    expect(page.options('Art').length).to.equal(12);
    expect(page.answers('An welchen')).to.deep.equal(['Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag']);
    await expect(page.element).to.be.accessible();
  });
});
