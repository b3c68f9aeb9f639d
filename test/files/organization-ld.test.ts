import { expect } from '@open-wc/testing';
import { organizationLd } from '../../src/files/organization-ld.js';
import { read } from '../feed/example.js';

type Json = Record<string, unknown>;

/**
 * Which members a type may have, written down from the pages named below, those of Thing (https://schema.org/Thing) with
 * them. What is not listed is not allowed here, though schema.org may know more.
 */
const THING = ['name', 'alternateName', 'description', 'url'];
const VOCABULARY: Record<string, readonly string[]> = {
  // https://schema.org/Organization
  Organization: [
    ...THING,
    'slogan',
    'logo',
    'email',
    'telephone',
    'address',
    'areaServed',
    'memberOf',
    'funder',
    'contactPoint',
  ],
  // https://schema.org/ContactPoint
  ContactPoint: [...THING, 'contactType', 'telephone', 'email', 'availableLanguage', 'hoursAvailable'],
  // https://schema.org/PostalAddress
  PostalAddress: [...THING, 'streetAddress', 'postalCode', 'addressLocality'],
  // https://schema.org/OpeningHoursSpecification
  OpeningHoursSpecification: [...THING, 'dayOfWeek', 'opens', 'closes', 'validFrom', 'validThrough'],
};

/** Every member that its type does not have. */
function strangers(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => strangers(one, `${path}[${index}]`));
  if (typeof value !== 'object' || !value) return [];
  const { '@type': type, '@context': _, ...members } = value as Json;
  const known = VOCABULARY[type as string];
  if (!known) return [`${path}: ${String(type)}`];
  return Object.entries(members).flatMap(([name, member]) => [
    ...(known.includes(name) ? [] : [`${path}.${name}`]),
    ...strangers(member, `${path}.${name}`),
  ]);
}

/** As a search engine reads it. */
function ldOf(members: Json = {}, hide: string[] = [], language = 'de'): Json {
  const { feed } = read(members);
  return JSON.parse(JSON.stringify(organizationLd(feed, feed.contacts, language, hide))) as Json;
}
const contactsOf = (ld: Json) => ld['contactPoint'] as Json[];
const hoursOf = (...openingHours: unknown[]) =>
  contactsOf(ldOf({ contacts: [{ id: 'anna', name: 'Anna Berg', openingHours }] }))[0]!['hoursAvailable'] as
    Json[] | undefined;

const WHOLE: Json = {
  organization: {
    id: 'kin-top',
    name: 'Kin-Top',
    alternateName: { de: 'Zentrum', ru: 'Центр' },
    slogan: 'Zusammen',
    description: 'Ein Zentrum.',
    url: 'https://www.kin-top.de/',
    logo: 'logo.svg',
    email: 'info@example.org',
    telephone: '0211 123456',
    areaServed: ['Garath', { de: 'Reisholz', ru: 'Райсхольц' }],
    memberOf: ['bund', 'nobody'],
    funders: ['stadt'],
  },
  organizations: [
    { id: 'bund', name: 'Sportbund' },
    { id: 'stadt', name: 'Stadt', url: 'https://stadt.example/' },
  ],
  places: [
    {
      id: 'haus',
      name: 'Haus',
      organization: 'kin-top',
      streetAddress: 'Musterweg 1',
      postalCode: '40595',
      addressLocality: 'Düsseldorf',
    },
  ],
  contacts: [
    {
      id: 'anna',
      name: 'Anna Berg',
      role: 'Leitung',
      telephone: '+49 211 6987',
      email: 'anna@example.org',
      languages: ['de', 'ru'],
      openingHours: [{ days: ['TU', 'WE'], opens: '10:00', closes: '16:00' }],
    },
  ],
};

describe('the organisation for search engines', () => {
  it('has names, ways to reach it and those who answer', () => {
    expect(ldOf(WHOLE)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Kin-Top',
      alternateName: 'Zentrum',
      slogan: 'Zusammen',
      description: 'Ein Zentrum.',
      url: 'https://www.kin-top.de/',
      logo: 'https://kin-top.example/partner/logo.svg',
      telephone: '0211 123456',
      email: 'info@example.org',
      address: [
        {
          '@type': 'PostalAddress',
          streetAddress: 'Musterweg 1',
          postalCode: '40595',
          addressLocality: 'Düsseldorf',
        },
      ],
      areaServed: ['Garath', 'Reisholz'],
      memberOf: [{ '@type': 'Organization', name: 'Sportbund' }],
      funder: [{ '@type': 'Organization', name: 'Stadt', url: 'https://stadt.example/' }],
      contactPoint: [
        {
          '@type': 'ContactPoint',
          name: 'Anna Berg',
          contactType: 'Leitung',
          telephone: '+49 211 6987',
          email: 'anna@example.org',
          availableLanguage: ['de', 'ru'],
          hoursAvailable: [
            {
              '@type': 'OpeningHoursSpecification',
              dayOfWeek: ['https://schema.org/Tuesday', 'https://schema.org/Wednesday'],
              opens: '10:00',
              closes: '16:00',
            },
          ],
        },
      ],
    });
  });

  it('says nothing the vocabulary has no word for', () => {
    expect(strangers(ldOf(WHOLE))).to.deep.equal([]);
    expect(
      strangers({ '@type': 'Organization', openingHoursSpecification: [] }),
      'this test sees it',
    ).to.have.length(1);
  });

  it('is in the visitor’s language', () => {
    const ld = ldOf(WHOLE, [], 'ru');
    expect(ld).to.include({ name: 'Kin-Top', alternateName: 'Центр' });
    expect(ld['areaServed']).to.deep.equal(['Garath', 'Райсхольц']);
  });

  it('says nothing of what is not known, is no number and no address', () => {
    expect(ldOf()).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Kin-Top',
    });
    const contacts = [{ id: 'a', name: 'A', telephone: 'auf Anfrage', email: 'a(at)b.de', openingHours: [] }];
    expect(contactsOf(ldOf({ contacts }))).to.deep.equal([{ '@type': 'ContactPoint', name: 'A' }]);
  });

  it('says nothing of what the partner hides', () => {
    const hidden = 'slogan description website logo address area memberships funders languages hours'.split(
      ' ',
    );
    const ld = ldOf(WHOLE, hidden);
    expect(Object.keys(ld)).to.deep.equal([
      '@context',
      '@type',
      'name',
      'alternateName',
      'telephone',
      'email',
      'contactPoint',
    ]);
    expect(contactsOf(ld)[0]).not.to.have.any.keys('availableLanguage', 'hoursAvailable');
    expect(ldOf(WHOLE, ['about'])).not.to.have.any.keys('description', 'areaServed');
  });
});

describe('hours for search engines', () => {
  const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const all = DAYS.map((day) => `https://schema.org/${day}`);

  it('are of every day where no day is named', () => {
    expect(hoursOf({ opens: '09:00', closes: '12:00' })![0]!['dayOfWeek']).to.deep.equal(all);
  });

  it('end before midnight, after it, and never', () => {
    const span = (opens: string, closes: string) => {
      const [row] = hoursOf({ days: ['MO'], opens, closes })!;
      return `${row!['opens']}–${row!['closes']}`;
    };
    expect(span('18:00', '24:00')).to.equal('18:00–23:59');
    expect(span('22:00', '02:00')).to.equal('22:00–02:00');
    // From 00:00 to 00:00 means closed there, around the clock here.
    expect(span('00:00', '00:00')).to.equal('00:00–23:59');
    expect(span('00:00', '24:00')).to.equal('00:00–23:59');
  });

  it('of some days win over the weekly ones: closed, or others', () => {
    const closed = { opens: '00:00', closes: '00:00' };
    const period = { validFrom: '2026-12-24', validThrough: '2027-01-01' };
    const dated = (row: Json) => hoursOf({ ...period, ...row })![0];
    expect(dated({ closed: true })).to.deep.equal({
      '@type': 'OpeningHoursSpecification',
      ...closed,
      ...period,
    });
    expect(dated({ opens: '10:00', closes: '12:00' })).to.include({
      opens: '10:00',
      closes: '12:00',
      ...period,
    });
    expect(dated({ closed: true, opens: '10:00', closes: '12:00' }), 'contradictory').to.include(closed);
    expect(dated({ byAppointment: true, opens: '10:00', closes: '12:00' }), 'by appointment').to.include(
      closed,
    );
    expect(dated({ days: ['FR'], closed: true })!['dayOfWeek']).to.deep.equal(['https://schema.org/Friday']);
  });

  it('are none for those who just come where one needs an appointment', () => {
    expect(
      hoursOf(
        { byAppointment: true },
        { days: ['SA'], byAppointment: true, opens: '10:00', closes: '12:00' },
      ),
    ).to.equal(undefined);
    expect(hoursOf({ days: ['MO'], opens: '10:00' }), 'half a row').to.equal(undefined);
  });

  it('has the usual hours on a day that has a note besides', () => {
    const week = { days: ['TU'], opens: '10:00', closes: '16:00' };
    const noted = { validFrom: '2027-03-02', validThrough: '2027-03-02', note: 'Nur telefonisch' };
    expect(hoursOf(week, noted)).to.deep.equal(hoursOf(week));
  });

  it('has no telephone and e-mail of its own where the page hides them', () => {
    const ld = ldOf(WHOLE, ['office']);
    expect(ld).not.to.have.any.keys('telephone', 'email');
    expect(contactsOf(ld)[0]).to.include({ email: 'anna@example.org' });
  });
});
