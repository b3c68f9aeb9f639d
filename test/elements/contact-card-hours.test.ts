import { expect } from '@open-wc/testing';
import { Temporal } from 'temporal-polyfill';
import { ContactCardPage } from '../helpers/contact-card-page.js';
import { warningsDuring } from '../helpers/network.js';
import { smallFeed } from '../helpers/small-feed.js';

const WEEK = [{ days: ['TU', 'WE', 'TH', 'FR'], opens: '10:00', closes: '16:00' }];
const feed = (openingHours: unknown[] = WEEK, rest: Record<string, unknown> = {}) =>
  smallFeed({ contacts: [{ id: 'anna', name: 'Anna Berg', openingHours }], ...rest });
/** The card of somebody with these hours at a moment of the feed's clock. */
const at = async (now: string, openingHours?: unknown[], more: Record<string, string> = {}) =>
  (await ContactCardPage.open(feed(openingHours), { now, ...more })).contact;
const day = (date: string, row: Record<string, unknown> = {}) => ({
  validFrom: date,
  validThrough: date,
  ...row,
});

describe('<kin-top-contact-card>, the opening hours', () => {
  it('are a table of the week from Monday on, neighbouring equal days in one row, with today in words', async () => {
    const contact = await at('2027-03-03T11:00');
    expect(contact.caption).to.match(/^Erreichbar/);
    expect(contact.week).to.deep.equal([
      'Montag: geschlossen',
      'Dienstag bis Freitag, auch heute: 10:00 bis 16:00',
      'Samstag und Sonntag: geschlossen',
    ]);
    expect(contact.today).to.equal(contact.week[1]);
  });

  it('read well aloud: each row has its days for a name, and its times are words', async () => {
    const rows = [
      ...WEEK,
      { days: ['MO'], opens: '10:00', closes: '12:00', byAppointment: true, note: 'Nur telefonisch.' },
      day('2027-03-04', { closed: true, note: 'Betriebsausflug' }),
    ];
    const [caption, ...aloud] = (await at('2027-03-02T11:00', rows)).hoursAloud;
    // Elsewhere it goes on with whose time it is.
    expect(caption).to.match(/^Erreichbar( Ortszeit Berlin)?$/);
    expect(aloud).to.deep.equal([
      'Montag Nur telefonisch. = 10:00 bis 12:00 nach Vereinbarung',
      'Dienstag bis Freitag, auch heute = 10:00 bis 16:00',
      'Samstag und Sonntag = geschlossen',
      'Abweichende Zeiten',
      'Donnerstag, 4. März Betriebsausflug = geschlossen',
    ]);
  });

  it('mark today whichever day it is, alone or among its neighbours', async () => {
    const today = async (date: string) => (await at(`${date}T11:00`)).today;
    expect(await today('2027-03-01')).to.equal('Montag, heute: geschlossen');
    for (const date of ['2027-03-02', '2027-03-03', '2027-03-05'])
      expect(await today(date)).to.equal('Dienstag bis Freitag, auch heute: 10:00 bis 16:00');
    for (const date of ['2027-03-06', '2027-03-07'])
      expect(await today(date)).to.equal('Samstag und Sonntag, auch heute: geschlossen');
  });

  it('say in one row what holds every day', async () => {
    expect((await at('2027-03-03T11:00', [{ opens: '08:00', closes: '20:00' }])).week).to.deep.equal([
      'Täglich, auch heute: 08:00 bis 20:00',
    ]);
    expect((await at('2027-03-03T11:00', [{ byAppointment: true }])).week).to.deep.equal([
      'Täglich, auch heute: nach Vereinbarung',
    ]);
  });

  it('join days that say the same in rows of their own, and part them by hours, appointment or note', async () => {
    const each = (days: string[], more: Record<string, unknown> = {}) =>
      days.map((name) => ({ days: [name], opens: '10:00', closes: '12:00', ...more }));
    const note = { de: 'Nur telefonisch', ru: 'Только по телефону' };
    expect((await at('2027-03-01T11:00', each(['MO', 'TU', 'WE']))).week[0]).to.equal(
      'Montag bis Mittwoch, auch heute: 10:00 bis 12:00',
    );
    const parted = [
      ...each(['MO', 'TU'], { note }),
      ...each(['WE']),
      ...each(['TH'], { byAppointment: true }),
    ];
    expect((await at('2027-03-07T11:00', parted)).week).to.deep.equal([
      'Montag und Dienstag | Nur telefonisch: 10:00 bis 12:00',
      'Mittwoch: 10:00 bis 12:00',
      'Donnerstag: 10:00 bis 12:00 + nach Vereinbarung',
      'Freitag bis Sonntag, auch heute: geschlossen',
    ]);
  });

  it('show several spans of a day below one another, joined where they overlap, and over midnight with their day', async () => {
    const contact = await at('2027-03-02T11:00', [
      { days: ['MO'], opens: '14:00', closes: '16:00', byAppointment: true },
      { days: ['MO'], opens: '09:00', closes: '11:30' },
      { days: ['MO'], opens: '11:00', closes: '12:00' },
      { days: ['SA'], byAppointment: true },
      { days: ['FR'], opens: '22:00', closes: '02:00' },
    ]);
    expect(contact.week[0]).to.equal('Montag: 09:00 bis 12:00 + 14:00 bis 16:00 + nach Vereinbarung');
    expect(contact.week[2]).to.equal('Freitag: 22:00 bis 02:00');
    expect(contact.week[3]).to.equal('Samstag: nach Vereinbarung');
    expect(contact.week[4]).to.equal('Sonntag: geschlossen');
  });

  it('say a note of all hours once, below; others beside their days, each in its language', async () => {
    const common = await at('2027-03-02T11:00', [
      { ...WEEK[0], note: 'Bitte klingeln.' },
      { days: ['MO'], opens: '12:00', closes: '14:00', note: 'Bitte klingeln.' },
      { days: ['SA'], closed: true, note: 'Wochenende' },
    ]);
    expect(common.commonNotes).to.deep.equal(['Bitte klingeln.']);
    expect(common.week.slice(0, 3)).to.deep.equal([
      'Montag: 12:00 bis 14:00',
      'Dienstag bis Freitag, auch heute: 10:00 bis 16:00',
      'Samstag | Wochenende: geschlossen',
    ]);
    const page = await ContactCardPage.open(
      feed([
        { days: ['MO'], opens: '10:00', closes: '12:00', note: { ru: 'Только по телефону' } },
        { days: ['MO'], opens: '14:00', closes: '16:00', note: 'Nur vor Ort' },
        ...WEEK,
      ]),
      { now: '2027-03-02T11:00' },
    );
    expect(page.contact.week[0]).to.equal(
      'Montag | Только по телефону | Nur vor Ort: 10:00 bis 12:00 + 14:00 bis 16:00',
    );
    expect(page.inLanguage('ru')).to.deep.equal(['Только по телефону']);
  });

  describe('where a dated row wins', () => {
    const HOLIDAYS = [
      ...WEEK,
      { validFrom: '2026-12-24', validThrough: '2027-01-01', closed: true, note: 'Ferien' },
      day('2026-12-22', { opens: '10:00', closes: '12:00' }),
      { validFrom: '2027-02-01', validThrough: '2027-02-02', closed: true },
    ];

    it('part today from its neighbours, with its reason', async () => {
      expect((await at('2026-12-31T11:00', HOLIDAYS)).week).to.deep.equal([
        'Montag: geschlossen',
        'Dienstag und Mittwoch: 10:00 bis 16:00',
        'Donnerstag, heute | Ferien: geschlossen',
        'Freitag: 10:00 bis 16:00',
        'Samstag und Sonntag: geschlossen',
      ]);
    });

    it('name what is different in the coming 14 days, from its first to its last day', async () => {
      expect((await at('2026-12-07T11:00', HOLIDAYS)).exceptions, 'too early').to.deep.equal([]);
      expect((await at('2026-12-08T11:00', HOLIDAYS)).exceptions).to.deep.equal([
        'Dienstag, 22. Dezember: 10:00 bis 12:00',
      ]);
      const before = await at('2026-12-17T11:00', HOLIDAYS);
      expect(before.week[1]).to.equal('Dienstag bis Freitag, auch heute: 10:00 bis 16:00');
      expect(before.exceptions).to.deep.equal([
        'Dienstag, 22. Dezember: 10:00 bis 12:00',
        '24. Dezember bis 1. Januar | Ferien: geschlossen',
      ]);
      expect((await at('2026-12-31T11:00', HOLIDAYS)).exceptions).to.deep.equal([
        '31. Dezember und 1. Januar | Ferien: geschlossen',
      ]);
      expect((await at('2027-01-01T11:00', HOLIDAYS)).exceptions, 'today alone').to.deep.equal([]);
      expect((await at('2027-01-02T11:00', HOLIDAYS)).exceptions, 'over').to.deep.equal([]);
    });

    it('say of each day what holds on it, where dated rows overlap or contradict each other', async () => {
      const rows = [
        ...WEEK,
        { validFrom: '2027-03-08', validThrough: '2027-03-12', closed: true, note: 'Umzug' },
        day('2027-03-10', { opens: '10:00', closes: '12:00' }),
        day('2027-03-11', { opens: '14:00', closes: '16:00', note: 'Sprechstunde' }),
        day('2027-03-11', { closed: true }),
      ];
      expect((await at('2027-03-03T11:00', rows)).exceptions).to.deep.equal([
        '8. März und 9. März | Umzug: geschlossen',
        'Mittwoch, 10. März: 10:00 bis 12:00',
        'Donnerstag, 11. März: geschlossen',
        'Freitag, 12. März | Umzug: geschlossen',
      ]);
    });

    it('are nothing to tell where it says what holds anyway', async () => {
      const rows = [
        ...WEEK,
        day('2027-03-03', { opens: '10:00', closes: '16:00' }),
        day('2027-03-04', { opens: '10:00', closes: '16:00' }),
        { days: ['MO'], validFrom: '2027-03-01', validThrough: '2027-03-14', closed: true },
      ];
      const contact = await at('2027-03-03T11:00', rows);
      expect(contact.today).to.equal('Dienstag bis Freitag, auch heute: 10:00 bis 16:00');
      expect(contact.exceptions).to.deep.equal([]);
    });

    it('are one period, whatever is closed in it as always', async () => {
      const rows = [...WEEK, { validFrom: '2027-03-04', validThrough: '2027-03-12', closed: true }];
      expect((await at('2027-03-01T11:00', rows)).exceptions).to.deep.equal([
        '4. März bis 12. März: geschlossen',
      ]);
    });

    it('keep the usual hours where it has nothing but a note', async () => {
      const rows = [...WEEK, day('2027-03-10', { note: 'Nur telefonisch' })];
      expect((await at('2027-03-03T11:00', rows)).exceptions).to.deep.equal([
        'Mittwoch, 10. März | Nur telefonisch: 10:00 bis 16:00',
      ]);
      const then = await at('2027-03-10T11:00', rows);
      expect(then.today).to.equal('Mittwoch, heute | Nur telefonisch: 10:00 bis 16:00');
      expect(then.status).to.equal('Jetzt erreichbar, bis 16:00 Uhr');
    });

    it('follow a season as the usual week, and say when it begins and ends', async () => {
      const rows = [
        ...WEEK,
        {
          days: ['TU'],
          validFrom: '2027-06-01',
          validThrough: '2027-08-31',
          opens: '08:00',
          closes: '12:00',
        },
      ];
      const tuesday = async (now: string) => (await at(now, rows)).week[1];
      expect((await at('2027-05-21T11:00', rows)).exceptions).to.deep.equal([
        'Dienstag, 1. Juni: 08:00 bis 12:00',
      ]);
      expect(await tuesday('2027-05-21T11:00')).to.match(/^Dienstag bis Freitag.*: 10:00 bis 16:00$/);
      // The table shows each weekday as it comes next.
      expect(await tuesday('2027-05-26T11:00')).to.equal('Dienstag: 08:00 bis 12:00');
      expect((await at('2027-07-01T11:00', rows)).exceptions).to.deep.equal([]);
      expect((await at('2027-08-28T11:00', rows)).exceptions).to.deep.equal([
        'Dienstag, 7. September: 10:00 bis 16:00',
      ]);
    });

    it('name no last day of what has none', async () => {
      const rows = [
        { opens: '10:00', closes: '16:00' },
        { validFrom: '2027-03-15', opens: '12:00', closes: '18:00' },
      ];
      expect((await at('2027-03-03T11:00', rows)).exceptions).to.deep.equal(['ab 15. März: 12:00 bis 18:00']);
    });

    it('that begin in the coming week and last are one period from then on', async () => {
      const rows = [...WEEK, { validFrom: '2027-03-04', closed: true, note: 'Umzug' }];
      expect((await at('2027-03-02T11:00', rows)).exceptions).to.deep.equal([
        'ab 4. März | Umzug: geschlossen',
      ]);
    });

    it('are told beside the status where their table is hidden', async () => {
      const contact = await at('2026-12-17T11:00', HOLIDAYS, { hide: 'hours' });
      expect(contact.week).to.deep.equal([]);
      expect(contact.exceptions).to.have.length(2);
      const today = await at('2026-12-22T13:00', HOLIDAYS, { hide: 'hours' });
      expect(today.exceptions[0]).to.equal('Dienstag, 22. Dezember: 10:00 bis 12:00');
      expect((await at('2027-03-03T11:00', HOLIDAYS, { hide: 'hours' })).exceptions).to.deep.equal([]);
      expect((await at('2026-12-17T11:00', HOLIDAYS, { hide: 'hours status' })).text).not.to.contain(
        'Dezember',
      );
    });
  });

  it('leave out a row that cannot be understood, and tell the page', async () => {
    const rows = [
      ...WEEK,
      { days: ['MO'], opens: '10:00' },
      { days: ['SA'], closes: '12:00' },
      { validFrom: '2027-03-10', validThrough: '2027-03-01', closed: true },
      day('2027-03-05', { closed: true, opens: '09:00' }),
    ];
    const warnings = await warningsDuring(async () => {
      const contact = await at('2027-03-03T11:00', rows);
      expect(contact.week).to.have.length(3);
      expect(contact.week[0]).to.equal('Montag: geschlossen');
      expect(contact.exceptions).to.deep.equal(['Freitag, 5. März: geschlossen']);
    });
    for (const index of [1, 2, 3])
      expect(warnings.join('\n')).to.contain(
        `contacts[anna].openingHours[${index}]: expected opens with closes`,
      );
    expect(warnings.join('\n')).not.to.contain('openingHours[4]');
  });

  it('take no word for a weekday that is none, and lose nobody for it', async () => {
    const contact = await at('2027-03-03T11:00', [{ ...WEEK[0], days: ['WE', 'PH'] }]);
    expect(contact.week[1]).to.equal('Mittwoch, heute: 10:00 bis 16:00');
  });

  it('are not said to be none where the feed has only days without them', async () => {
    const contact = await at('2027-03-03T11:00', [day('2027-03-08', { closed: true, note: 'Umzug' })]);
    expect(contact.status).to.equal('');
    expect(contact.week).to.deep.equal([]);
    expect(contact.exceptions).to.deep.equal(['Montag, 8. März | Umzug: geschlossen']);
    // On the day itself, too: there is no table that says so.
    const then = await at('2027-03-08T11:00', [day('2027-03-08', { closed: true, note: 'Umzug' })]);
    expect(then.exceptions).to.deep.equal(['Montag, 8. März | Umzug: geschlossen']);
  });

  it('are told in the words of the feed where it has no times', async () => {
    const contact = await at('2027-03-03T11:00', [
      { note: 'Nach Absprache am Telefon' },
      { days: ['MO', 'WE'], note: 'Vormittags' },
    ]);
    expect(contact.commonNotes).to.deep.equal([
      'Nach Absprache am Telefon',
      'Montag und Mittwoch: Vormittags',
    ]);
    expect([contact.status, ...contact.week, ...contact.exceptions]).to.deep.equal(['']);
  });

  it('and what depends on them are absent where the feed has none', async () => {
    const { contact } = await ContactCardPage.open(feed([]));
    expect(contact.text).to.equal('Anna Berg Kin-Top');
  });

  for (const [lang, row] of [
    ['de', 'Dienstag bis Freitag, auch heute = 10:00 bis 16:00'],
    ['ru', 'вторник – пятница, включая сегодня = с 10:00 до 16:00'],
    ['en', 'Tuesday to Friday, including today = 10:00 to 16:00'],
  ] as const) {
    it(`are words in ${lang}, and hold in 280 pixels`, async () => {
      const page = await ContactCardPage.open(feed(), { now: '2027-03-03T11:00', lang });
      await page.inInterfaceLanguage(lang);
      page.element.style.inlineSize = '280px';
      expect(page.contact.hoursAloud[2]).to.equal(row);
      const root = page.element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(280);
    });
  }

  it('stay in the card, in the narrowest place and with text of twice the size', async () => {
    const page = await ContactCardPage.open(
      feed([...WEEK, day('2027-03-10', { closed: true, note: 'a'.repeat(200) })]),
      { now: '2027-03-07T11:00' },
    );
    for (const [width, size] of [
      [280, 16],
      [280, 32],
      [320, 20],
      [650, 16],
      [1280, 32],
    ] as const) {
      page.element.style.cssText = `inline-size: ${width}px; font-size: ${size}px`;
      for (const overhang of page.contact.overhangs)
        expect(overhang, `${width} at ${size}`).to.be.at.most(0.5);
    }
  });

  it('are accessible, with exceptions and notes, by appointment and hidden', async () => {
    const rows = [
      { ...WEEK[0], note: 'Bitte klingeln.' },
      { days: ['SA'], byAppointment: true },
      { validFrom: '2027-03-08', validThrough: '2027-03-12', closed: true, note: 'Umzug' },
    ];
    for (const hide of ['', 'hours']) {
      const page = await ContactCardPage.open(feed(rows), { now: '2027-03-03T15:50', hide });
      await expect(page.element).to.be.accessible();
    }
  });
});

describe('<kin-top-contact-card>, whether somebody answers now', () => {
  const status = async (now: string, rows?: unknown[]) => (await at(now, rows)).status;

  it('changes at the minute of opening and of closing', async () => {
    expect(await status('2027-03-02T09:59')).to.equal('Wieder erreichbar in 1 Minute');
    expect(await status('2027-03-02T10:00')).to.equal('Jetzt erreichbar, bis 16:00 Uhr');
    expect(await status('2027-03-02T15:59')).to.equal('Jetzt erreichbar, schließt in 1 Minute');
    expect(await status('2027-03-02T16:00')).to.equal('Wieder ab morgen, 10:00 Uhr');
  });

  it('counts down the last half hour', async () => {
    expect(await status('2027-03-02T09:29')).to.equal('Wieder ab heute, 10:00 Uhr');
    expect(await status('2027-03-02T09:30')).to.equal('Wieder erreichbar in 30 Minuten');
    expect(await status('2027-03-02T15:29')).to.equal('Jetzt erreichbar, bis 16:00 Uhr');
    expect(await status('2027-03-02T15:30')).to.equal('Jetzt erreichbar, schließt in 30 Minuten');
    expect(await status('2027-03-02T15:40')).to.equal('Jetzt erreichbar, schließt in 20 Minuten');
  });

  for (const [lang, counts] of [
    [
      'ru',
      {
        '15:39': /закрытие через 21.минуту$/,
        '15:38': /через 22.минуты$/,
        '09:35': /^Снова на связи через 25.минут$/,
      },
    ],
    ['en', { '09:59': /^Available again in 1 minute$/, '15:38': /^Available now, closes in 22 minutes$/ }],
  ] as const) {
    it(`counts in the plural forms of ${lang}`, async () => {
      const page = await ContactCardPage.open(feed(), { lang });
      await page.inInterfaceLanguage(lang);
      for (const [time, words] of Object.entries(counts)) {
        page.element.now = `2027-03-02T${time}`;
        await page.settled();
        expect(page.contact.status).to.match(words);
      }
    });
  }

  it('counts over midnight, and does not count what goes on', async () => {
    const night = [{ days: ['TU'], opens: '22:00', closes: '00:15' }];
    expect(await status('2027-03-02T23:50', night)).to.equal('Jetzt erreichbar, schließt in 25 Minuten');
    expect(await status('2027-03-03T00:14', night)).to.equal('Jetzt erreichbar, schließt in 1 Minute');
    const goesOn = [...night, { days: ['WE'], opens: '00:00', closes: '04:00' }];
    expect(await status('2027-03-02T23:50', goesOn)).to.equal('Jetzt erreichbar, bis morgen, 04:00 Uhr');
  });

  it('names the day it is again, far ones by date', async () => {
    expect(await status('2027-03-05T18:00')).to.equal('Wieder ab Dienstag, 10:00 Uhr');
    expect(await status('2027-03-08T08:00')).to.equal('Wieder ab morgen, 10:00 Uhr');
    const holidays = [...WEEK, { validFrom: '2026-12-24', validThrough: '2027-01-01', closed: true }];
    expect(await status('2026-12-23T16:30', holidays)).to.equal('Wieder ab Dienstag, 5. Januar, 10:00 Uhr');
  });

  it('says that it is closed today where that is not as usual', async () => {
    const rows = [
      ...WEEK,
      day('2027-03-03', { closed: true }),
      day('2027-03-05', { opens: '10:00', closes: '12:00' }),
    ];
    expect(await status('2027-03-03T11:00', rows)).to.equal('Heute geschlossen. Wieder ab morgen, 10:00 Uhr');
    expect(await status('2027-03-02T18:00', rows)).to.equal('Wieder ab Donnerstag, 10:00 Uhr');
    expect(await status('2027-03-05T13:00', rows), 'shorter').to.equal('Wieder ab Dienstag, 10:00 Uhr');
    expect(await status('2027-03-01T13:00', rows), 'as every Monday').to.equal('Wieder ab morgen, 10:00 Uhr');
  });

  it('says that one needs an appointment today, or now', async () => {
    const rows = [
      ...WEEK,
      { days: ['MO'], byAppointment: true },
      { days: ['TU'], opens: '17:00', closes: '19:00', byAppointment: true },
    ];
    expect(await status('2027-03-01T11:00', rows)).to.equal(
      'Heute nach Vereinbarung. Wieder ab morgen, 10:00 Uhr',
    );
    expect(await status('2027-03-02T17:00', rows)).to.equal(
      'Heute nach Vereinbarung. Wieder ab morgen, 10:00 Uhr',
    );
    expect(await status('2027-03-02T16:59', rows)).to.equal('Wieder ab morgen, 10:00 Uhr');
    expect(await status('2027-03-02T19:00', rows)).to.equal('Wieder ab morgen, 10:00 Uhr');
  });

  it('knows midnight, nights, and what never closes', async () => {
    expect(await status('2027-03-02T23:00', [{ opens: '18:00', closes: '24:00', days: ['TU'] }])).to.equal(
      'Jetzt erreichbar, bis 24:00 Uhr',
    );
    // Friday's 00:00 is Thursday's end.
    const shut = { validFrom: '2027-03-05', validThrough: '2027-03-05', closed: true };
    expect(await status('2027-03-02T23:50', [{ opens: '00:00', closes: '24:00' }, shut])).to.equal(
      'Jetzt erreichbar, bis Donnerstag, 24:00 Uhr',
    );
    expect(await status('2027-03-03T11:00', [{ opens: '00:00', closes: '24:00' }, shut])).to.equal(
      'Jetzt erreichbar, bis morgen, 24:00 Uhr',
    );
    expect(await status('2027-03-02T23:00', [{ opens: '22:00', closes: '02:00' }])).to.equal(
      'Jetzt erreichbar, bis morgen, 02:00 Uhr',
    );
    expect(await status('2027-03-02T23:00', [{ opens: '00:00', closes: '00:00' }])).to.equal(
      'Jetzt erreichbar',
    );
  });

  it('says so where it is by appointment only, or not for weeks', async () => {
    expect(await status('2027-03-02T11:00', [{ byAppointment: true }])).to.equal('Nach Vereinbarung');
    const shut = { validFrom: '2027-03-02', validThrough: '2027-03-02', closed: true };
    expect(await status('2027-03-02T11:00', [{ byAppointment: true }, shut])).to.equal('Heute geschlossen');
    expect(await status('2027-03-03T11:00', [{ byAppointment: true }, shut])).to.equal('Nach Vereinbarung');
    expect(await status('2027-03-02T11:00', [{ closed: true }])).to.equal('Zurzeit nicht erreichbar');
  });

  it('never speaks by itself: whoever listens would hear it each minute', async () => {
    expect((await at('2027-03-02T15:50')).statusSpeaks).to.equal(false);
  });

  it('names the zone where the visitor’s clock shows another time', async () => {
    const elsewhere = await ContactCardPage.open(feed(WEEK, { timeZone: 'Pacific/Kiritimati' }));
    expect(elsewhere.contact.caption).to.equal('ErreichbarOrtszeit Kiritimati');
    const hidden = await ContactCardPage.open(feed(WEEK, { timeZone: 'Pacific/Kiritimati' }), {
      hide: 'hours',
    });
    expect(hidden.contact.text, 'beside the status').to.include('Ortszeit Kiritimati');
  });

  describe('goes by the clock of the feed’s zone, wherever the visitor is', () => {
    const { now } = Date;
    afterEach(() => {
      Date.now = now;
    });
    /** What the card says at each minute of a time. */
    async function statuses(rows: unknown[], from: string, to: string): Promise<Map<number, string>> {
      const said = new Map<number, string>();
      Date.now = () => Date.parse(from);
      const { element, contact } = await ContactCardPage.open(feed(rows));
      for (let minute = Date.parse(from); minute <= Date.parse(to); minute += 60_000) {
        Date.now = () => minute;
        element.requestUpdate();
        await element.updateComplete;
        said.set(minute, contact.status);
      }
      return said;
    }

    for (const [season, opening, closing] of [
      ['winter', '2027-03-23T09:00Z', '2027-03-23T15:00Z'],
      ['summer', '2027-03-30T08:00Z', '2027-03-30T14:00Z'],
    ] as const) {
      it(`at each minute around each border, in ${season}`, async () => {
        const around = (border: string, minutes: number) =>
          new Date(Date.parse(border) + minutes * 60_000).toISOString();
        for (const [border, before, near, after] of [
          [opening, 'Wieder ab heute, 10:00 Uhr', 'Wieder erreichbar in', 'Jetzt erreichbar, bis 16:00 Uhr'],
          [
            closing,
            'Jetzt erreichbar, bis 16:00 Uhr',
            'Jetzt erreichbar, schließt in',
            'Wieder ab morgen, 10:00 Uhr',
          ],
        ] as const) {
          for (const [minute, words] of await statuses(WEEK, around(border, -33), around(border, 3))) {
            const left = (Date.parse(border) - minute) / 60_000;
            const expected =
              left > 30 ? before : left <= 0 ? after : `${near} ${left} ${left === 1 ? 'Minute' : 'Minuten'}`;
            expect(words, `${left} minutes before`).to.equal(expected);
          }
        }
      });
    }

    // 22:00 to 02:30 ends where a clock leaps or when it shows that time twice; the others lie around the switch.
    const NIGHT = [
      [{ opens: '22:00', closes: '02:30' }],
      [{ opens: '02:10', closes: '02:20' }],
      [{ opens: '20:00', closes: '03:10' }],
      [{ opens: '02:50', closes: '05:00' }],
    ];
    for (const [what, from, to] of [
      ['the clock is put forward', '2027-03-27T23:30Z', '2027-03-28T03:10Z'],
      ['the clock is put back', '2027-10-30T22:30Z', '2027-10-31T03:10Z'],
      ['a year begins', '2026-12-31T22:30Z', '2027-01-01T03:10Z'],
    ] as const) {
      it(`and what it counts down is true to the minute in the night in which ${what}`, async () => {
        for (const rows of NIGHT) {
          const [{ opens, closes }] = rows as [{ opens: string; closes: string }];
          const said = await statuses(rows, from, to);
          const isOpen = (words: string) => words.startsWith('Jetzt erreichbar');
          for (const [minute, words] of said) {
            const wall = Temporal.Instant.fromEpochMilliseconds(minute)
              .toZonedDateTimeISO('Europe/Berlin')
              .toPlainTime()
              .toString()
              .slice(0, 5);
            const within = opens < closes ? opens <= wall && wall < closes : opens <= wall || wall < closes;
            expect(isOpen(words), `${wall}: ${words}`).to.equal(within);
            const left = Number(/in (\d+) Minute/.exec(words)?.[1] ?? 0);
            for (let ahead = 1; ahead <= left; ahead++) {
              const then = said.get(minute + ahead * 60_000);
              if (then)
                expect(isOpen(then), `${wall}: ${words}, but after ${ahead}`).to.equal(
                  isOpen(words) === ahead < left,
                );
            }
          }
        }
      }).timeout(60_000);
    }
  });

  it('is renewed on the minute', async () => {
    const { now } = Date;
    const { setTimeout, clearTimeout } = window;
    let due: (() => void) | undefined;
    try {
      Date.now = () => Date.parse('2027-03-02T14:58:30Z');
      // The page's clock asks to be woken at the next minute; other timers run as they are.
      window.setTimeout = ((act: () => void, delay = 0) => {
        if (delay !== 30_000) return setTimeout(act, delay);
        due = act;
        return -1;
      }) as typeof window.setTimeout;
      window.clearTimeout = (timer) => {
        if (timer === -1) due = undefined;
        else clearTimeout(timer);
      };
      const page = await ContactCardPage.open(feed());
      expect(page.contact.status).to.equal('Jetzt erreichbar, schließt in 2 Minuten');
      Date.now = () => Date.parse('2027-03-02T14:59:30Z');
      due!();
      await page.settled();
      expect(page.contact.status).to.equal('Jetzt erreichbar, schließt in 1 Minute');
      Date.now = () => Date.parse('2027-03-02T15:00:30Z');
      due!();
      await page.settled();
      expect(page.contact.status).to.equal('Wieder ab morgen, 10:00 Uhr');
      page.element.now = '2027-03-02T11:00';
      await page.settled();
      expect(due, 'a frozen clock').to.equal(undefined);
    } finally {
      Date.now = now;
      Object.assign(window, { setTimeout, clearTimeout });
    }
  });
});
