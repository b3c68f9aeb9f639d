import { expect } from '@open-wc/testing';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import { ACTION, CooperationFormPage, formFeed, Receiver } from '../helpers/cooperation-form-page.js';
import { warningsDuring } from '../helpers/network.js';
import { PrintedPages } from '../helpers/printed-pages.js';
import { SavedFiles } from '../helpers/saved-files.js';
import { waitUntil } from '../helpers/wait-until.js';

const { open } = CooperationFormPage;

/** A form that is filled in, but for what is asked for. */
async function filledIn(attributes: Record<string, string> = {}, feed = formFeed()) {
  const page = await open(feed, { action: ACTION, ...attributes });
  await page.fillIn();
  return page;
}

describe('a request, before it is sent', () => {
  let receiver: Receiver;
  beforeEach(() => (receiver = new Receiver()));
  afterEach(() => receiver.stop());

  it('is read once more, each answer in words, and nothing is sent yet', async () => {
    const page = await filledIn();
    await page.fill('Art der Einrichtung', 'Kita');
    await page.tick('Worum', 'Öffnung');
    await page.tick('Worum', 'Engagement');
    await page.tick('Wie', 'Telefon');
    await page.tick('An welchen', 'Donnerstag');
    expect(page.sendButton.textContent!.trim()).to.equal('Weiter zur Prüfung');
    await page.goOn();
    expect(page.focusedWords).to.equal('Stimmt alles?');
    expect(page.text).to.include('Es ist noch nichts gesendet.');
    expect(page.review).to.deep.equal({
      'Name der Einrichtung': 'Kita im Stadtteil',
      'Art der Einrichtung': 'Kita',
      'E-Mail': 'leitung@kita.example',
      'Worum geht es': 'Öffnung, Engagement',
      'Ihre Nachricht': 'Ein Training für 12 Personen.',
      'Wie am liebsten': 'Telefon',
      'An welchen Tagen': 'Donnerstag',
    });
    expect(receiver.requests).to.have.lengthOf(0);
    await expect(page.element).to.be.accessible();
  });

  it('has its answers and what is said before sending on one edge', async () => {
    const page = await filledIn();
    page.element.style.inlineSize = '1000px';
    await page.goOn();
    const { left } = page.sendButton.getBoundingClientRect();
    for (const answer of page.element.shadowRoot!.querySelectorAll('.answer'))
      expect(answer.getBoundingClientRect().left).to.equal(left);
  });

  it('is not read while something is missing', async () => {
    const page = await open();
    await page.goOn();
    expect(page.isReviewing).to.equal(false);
    expect(page.summary!.items).to.have.lengthOf(3);
  });

  it('can be changed, answer by answer or as a whole; nothing of it is lost', async () => {
    const page = await filledIn();
    await page.tick('Wie', 'Besuch');
    await page.goOn();
    await page.press('Ändern: E-Mail');
    expect(page.focusedName).to.equal('email');
    expect(page.chosen('Wie')).to.deep.equal(['Besuch']);
    await page.fill('E-Mail', 'buero@kita.example');
    await page.goOn();
    expect(page.review['E-Mail']).to.equal('buero@kita.example');
    await page.press('Zurück');
    expect(page.focusedWords).to.equal('Ihre Einrichtung');
    expect(page.typed).to.deep.equal([
      'Kita im Stadtteil',
      'buero@kita.example',
      'Ein Training für 12 Personen.',
    ]);
  });

  it('shows what the page chose for a field it hides, with no way to change it', async () => {
    const page = await filledIn({ hide: 'topics', topic: 'open' });
    await page.goOn();
    expect(page.review['Worum geht es']).to.equal('Öffnung');
    expect(page.button('Ändern: Worum geht es')).to.equal(undefined);
    expect(page.button('Ändern: E-Mail')).to.not.equal(undefined);
  });

  it('is not sent by the second half of a double click', async () => {
    const page = await filledIn();
    const press = (detail: number) =>
      page.sendButton.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }),
      );
    press(1);
    await page.settled();
    press(2);
    await page.settled();
    expect(page.isReviewing).to.equal(true);
    expect(receiver.requests).to.have.lengthOf(0);
    press(1);
    await page.settled();
    expect(receiver.requests).to.have.lengthOf(1);
  });

  it('gives answers the whole width where there is little, and shares it where there is more', async () => {
    const page = await filledIn();
    page.element.style.inlineSize = '280px';
    await page.goOn();
    expect(page.answerWidth).to.equal(280);
    page.element.style.inlineSize = '900px';
    expect(page.answerWidth).to.be.within(500, 760);
  });

  it('has the way to change an answer nearer to it than to the next', async () => {
    const page = await filledIn();
    page.element.style.inlineSize = '280px';
    await page.goOn();
    const { shadowRoot } = page.element;
    const top = (node: Element) => node.getBoundingClientRect().top;
    const below = shadowRoot!.querySelector('.answer > div')!.getBoundingClientRect().bottom;
    const change = shadowRoot!.querySelector('.answer > .button')!.getBoundingClientRect();
    const next = shadowRoot!.querySelectorAll('dt')[1]!;
    const words = parseFloat(getComputedStyle(next).paddingTop) + top(next);
    const middle = (change.top + change.bottom) / 2;
    expect(middle - below).to.be.lessThan((words - middle) * 0.75);
  });

  it('breaks no word of its buttons where the text is large and the place narrow', async () => {
    const receiver = new Receiver();
    receiver.answer = async () => Receiver.json({}, 500);
    try {
      const page = await filledIn();
      page.element.style.cssText = 'display: block; inline-size: 288px; font-size: 32px';
      await page.send();
      expect(page.link('E-Mail schreiben').getBoundingClientRect().height).to.be.lessThan(170);
    } finally {
      receiver.stop();
    }
  });

  it('keeps its lines, names in their own language, and markup as text', async () => {
    const feed = formFeed({ topics: ['open'] }, { fields: [{ id: 'open', name: { en: 'Opening <b>' } }] });
    const page = await filledIn({}, feed);
    await page.fill('Ihre Nachricht', 'Erste Zeile\nZweite <b>Zeile</b>');
    await page.tick('Worum', 'Opening <b>');
    await page.goOn();
    expect(page.untranslated).to.include('en');
    expect(page.review['Worum geht es']).to.equal('Opening <b>');
    const [one, , message] = page.element.shadowRoot!.querySelectorAll('.typed');
    expect(message!.textContent).to.equal('Erste Zeile\nZweite <b>Zeile</b>');
    // As drawn: WebKit's innerText has a space between lines that stand one below the other.
    const height = (part?: Element) => part!.getBoundingClientRect().height;
    expect(height(message)).to.be.greaterThan(height(one) * 1.9);
  });

  it('cannot be changed while it is on its way, and goes once', async () => {
    const page = await filledIn();
    let arrive!: (response: Response) => void;
    receiver.answer = () => new Promise((resolve) => (arrive = resolve));
    page.element.style.inlineSize = '280px';
    await page.goOn();
    const place = page.sendButtonPlace;
    await page.goOn();
    expect(page.announced).to.include('Wird gesendet');
    expect(page.seen, 'a way back').not.to.match(/Ändern|Zurück/);
    expect(page.seen, 'it is on its way').not.to.include('noch nichts gesendet');
    expect(page.sendButtonPlace, 'nothing jumps').to.equal(place);
    arrive(Receiver.taken());
    await page.settled();
    expect(page.headings).to.include('Ihre Anfrage ist angekommen');
    expect(receiver.requests).to.have.lengthOf(1);
  });

  describe('stays as it was read', () => {
    it('where the page wants something else chosen meanwhile, on its way and when it is kept', async () => {
      const page = await filledIn({ kind: 'school' });
      let arrive!: (response: Response) => void;
      receiver.answer = () => new Promise((resolve) => (arrive = resolve));
      await page.send();
      page.element.kind = 'kindergarten';
      await page.settled();
      expect(page.review['Art der Einrichtung']).to.equal('Schule');
      arrive(Receiver.taken());
      await page.settled();
      const { text } = await saved(page);
      expect(text).to.include('Art der Einrichtung: Schule');
      expect(text).to.include(`ID: ${receiver.requests[0]!.id}`);
    });

    it('where it failed and is sent again', async () => {
      const page = await filledIn({ kind: 'school' });
      receiver.answer = async () => Receiver.json({}, 500);
      await warningsDuring(async () => {
        await page.send();
        page.element.kind = 'kindergarten';
        await page.settled();
        await page.send();
      });
      const [first, second] = receiver.requests;
      expect(second!.id).to.equal(first!.id);
      expect(second!.organization.kind).to.equal('school');
    });

    it('where the feed loses what was chosen', async () => {
      const page = await filledIn({ project: 'training' });
      await page.goOn();
      page.element.data = formFeed({}, { projects: [] });
      await page.settled();
      expect(page.review['Welche Angebote']).to.equal('Training');
      await page.goOn();
      expect(receiver.requests[0]!.projects).to.deep.equal(['training']);
      expect((await saved(page)).text).to.include('Welche Angebote: Training');
    });
  });

  it('stays to be read, with the reason, where sending fails; faults the receiver finds lead back to the form', async () => {
    const page = await filledIn();
    receiver.answer = async () => Receiver.json({}, 500);
    await page.send();
    expect(page.failure).to.include('ist ein Fehler aufgetreten');
    expect(page.text).not.to.include('Es ist noch nichts gesendet.');
    expect(page.isReviewing).to.equal(true);
    receiver.answer = async () =>
      Receiver.json({ errors: [{ pointer: '/contact/email', detail: 'unbekannt' }] }, 422);
    await page.send();
    expect(page.isReviewing).to.equal(false);
    expect(page.mistake('E-Mail')).to.include('unbekannt');
  });
});

describe('a request without a server', () => {
  it('is not asked for where no mail program takes the address', async () => {
    let page!: CooperationFormPage;
    await warningsDuring(async () => {
      page = await open(formFeed(), { action: 'mailto:anfragen@intranet' });
    });
    expect(page.hasForm).to.equal(false);
    expect(page.text).to.include('Ein Formular gibt es hier zurzeit nicht');
  });

  it('goes on where the visitor is by then when a copy of its text is ready', async () => {
    let copy!: () => void;
    const writeText = () => new Promise<void>((resolve) => (copy = resolve));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      const page = await filledIn({ action: 'mailto:anfragen@kin-top.example' });
      await page.goOn();
      await page.press('Text kopieren');
      await page.press('Zurück');
      copy();
      await page.settled();
      expect(page.isReviewing).to.equal(false);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  describe('is told to the page before the mail program opens', () => {
    /** Presses the link that opens the mail program; whether it would open. */
    const write = (page: CooperationFormPage, detail = 1): boolean => {
      const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail });
      let opens = true;
      const stay = (event: Event): void => {
        opens = !event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', stay, { once: true });
      page.link('E-Mail schreiben').dispatchEvent(press);
      window.removeEventListener('click', stay);
      return opens;
    };
    /** What the page hears, and whether it takes over. */
    const hears = (page: CooperationFormPage, takesOver: boolean): CooperationRequest[] => {
      const heard: CooperationRequest[] = [];
      page.element.addEventListener('kin-top-submit', (event) => {
        heard.push((event as CustomEvent<CooperationRequest>).detail);
        if (takesOver) event.preventDefault();
      });
      return heard;
    };

    it('with the request, and the mail program opens', async () => {
      const page = await filledIn({ action: 'mailto:anfragen@kin-top.example' });
      const heard = hears(page, false);
      await page.goOn();
      expect(heard, 'nothing before it was read').to.deep.equal([]);
      expect(write(page)).to.equal(true);
      expect(heard).to.have.lengthOf(1);
      expect(heard[0]!.message).to.equal('Ein Training für 12 Personen.');
      const body = new URL(page.links['E-Mail schreiben']!).searchParams.get('body');
      expect(body).to.include(`ID: ${heard[0]!.id}`);
    });

    it('which may take over: the mail program stays closed, and the review as it is', async () => {
      const page = await filledIn({ action: 'mailto:anfragen@kin-top.example' });
      const heard = hears(page, true);
      await page.goOn();
      expect(write(page)).to.equal(false);
      await page.settled();
      expect(heard).to.have.lengthOf(1);
      expect(page.isReviewing).to.equal(true);
      expect(page.text, 'only the page knows').not.to.include('Es ist noch nichts gesendet.');
      write(page);
      expect(heard[1]!.id, 'the same request').to.equal(heard[0]!.id);
    });

    it('as another request where another offer was chosen meanwhile, in the letter, too', async () => {
      const page = await filledIn({ action: 'mailto:anfragen@kin-top.example' });
      const heard = hears(page, false);
      await page.goOn();
      write(page);
      page.element.preselect('advice');
      await page.settled();
      write(page);
      expect(heard.map(({ projects }) => projects)).to.deep.equal([[], ['advice']]);
      expect(heard[1]!.id).not.to.equal(heard[0]!.id);
      const body = new URL(page.links['E-Mail schreiben']!).searchParams.get('body');
      expect(body).to.include(`ID: ${heard[1]!.id}`);
    });

    it('once, where it is pressed twice', async () => {
      const page = await filledIn({ action: 'mailto:anfragen@kin-top.example' });
      const heard = hears(page, false);
      await page.goOn();
      expect(write(page, 2), 'the second half of the double click that led here').to.equal(false);
      expect([write(page, 1), write(page, 2)]).to.deep.equal([true, false]);
      expect(heard).to.have.lengthOf(1);
    });

    it('but not again where sending has failed: then it heard of it before', async () => {
      const receiver = new Receiver();
      receiver.answer = async () => Receiver.json({}, 500);
      try {
        const page = await filledIn();
        const heard = hears(page, false);
        await warningsDuring(() => page.send());
        expect(write(page)).to.equal(true);
        expect(heard).to.have.lengthOf(1);
      } finally {
        receiver.stop();
      }
    });
  });

  it('goes through nobody else where it is mailed to those who answer', async () => {
    const page = await open(formFeed({ email: 'anfragen@kin-top.example' }), {
      action: 'mailto:anfragen@kin-top.example',
    });
    expect(page.privacy).to.include('Kin-Top erhält').and.not.to.include('übermittelt');
  });

  it('goes on with the visitor’s own mail program, and nothing is posted', async () => {
    const receiver = new Receiver();
    try {
      const page = await filledIn({ action: 'mailto:anfragen@kin-top.example' });
      expect(page.privacy)
        .to.include('Kin-Top erhält')
        .and.include('Die Angaben werden über anfragen@kin-top.example übermittelt.');
      await page.goOn();
      expect(page.focusedWords).to.equal('Stimmt alles?');
      expect(page.text).to.include('Ihr E-Mail-Programm öffnet sich mit dem Text.');
      expect(page.button('Anfrage senden')).to.equal(undefined);
      const letter = new URL(page.links['E-Mail schreiben']!);
      expect(letter.pathname).to.equal('anfragen@kin-top.example');
      expect(page.leftToRight, 'for those without a mail program').to.include('anfragen@kin-top.example');
      expect(letter.searchParams.get('body')).to.include('E-Mail: leitung@kita.example\r\n');
      expect(letter.searchParams.get('body')).to.match(/ID: [\da-f-]{36}$/);
      await page.press('Zurück');
      expect(page.typed[0]).to.equal('Kita im Stadtteil');
      expect(receiver.requests).to.have.lengthOf(0);
      await expect(page.element).to.be.accessible();
    } finally {
      receiver.stop();
    }
  });
});

describe('a letter in a language that is read from right to left', () => {
  for (const lang of ['ar', 'fa'])
    it(`has its number and address from left to right: ${lang}`, async () => {
      const page = await filledIn({ action: 'mailto:anfragen@kin-top.example' });
      await page.fill('Telefon', '+49 211 123');
      page.element.lang = lang;
      await waitUntil(() => page.element.renderRoot.querySelector('[dir=rtl]'), 'the language has come');
      await page.goOn();
      const [letter] = Object.values(page.links).filter((link) => link.startsWith('mailto:'));
      const lines = new URL(letter!).searchParams.get('body')!.split('\r\n');
      expect(lines.find((line) => line.includes('@'))).to.match(/: \u200eleitung@kita\.example$/);
      expect(lines.find((line) => line.includes('211'))).to.match(/: \u200e\+49 211 123$/);
    });
});

/** What a press on "save" gives the visitor. */
async function saved(page: CooperationFormPage) {
  const files = new SavedFiles();
  await page.press('Angaben speichern');
  files.stop();
  return (await files.all())[0]!;
}

describe('a request that was sent', () => {
  let receiver: Receiver;
  let printed: PrintedPages;
  beforeEach(() => {
    receiver = new Receiver();
    printed = new PrintedPages();
  });
  afterEach(() => {
    receiver.stop();
    printed.stop();
  });

  it('can be kept as a text', async () => {
    const page = await filledIn();
    await page.send();
    const file = await saved(page);
    expect(file.name).to.equal('KT-2027-0142.txt');
    expect(file.text).to.equal(
      [
        'KT-2027-0142',
        'Name der Einrichtung: Kita im Stadtteil',
        'E-Mail: leitung@kita.example',
        'Ihre Nachricht: Ein Training für 12 Personen.',
        `ID: ${receiver.requests[0]!.id}`,
        '',
      ].join('\n'),
    );
  });

  it('can be kept on paper', async () => {
    const page = await filledIn();
    await page.send();
    await page.press('Angaben drucken');
    const [paper] = printed.pages;
    expect(paper!.title).to.equal('Anfrage zur Zusammenarbeit');
    expect(paper!.text).to.include('Nummer Ihrer Anfrage: KT-2027-0142');
    expect(paper!.text).to.include('Name der Einrichtung Kita im Stadtteil');
    expect(printed.whole).to.equal(0);
  });

  it('is kept under its own id where the receiver gave it no number, or one that is no name of a file', async () => {
    receiver.answer = () => Receiver.taken();
    const page = await filledIn();
    await page.send();
    expect((await saved(page)).name).to.equal(`${receiver.requests[0]!.id}.txt`);
    await page.press('Neue Anfrage');
    await page.fillIn();
    receiver.answer = () => Receiver.taken('../KT 1/2');
    await page.send();
    expect((await saved(page)).name).to.equal('-KT-1-2.txt');
  });
});
