import type { Contact, Feed, Text } from '../feed/feed.js';
import { isMailable } from '../feed/email.js';
import { housesOf } from '../feed/houses.js';
import { dialable } from '../feed/telephone.js';
import { localize } from '../feed/text.js';
import { toInstant } from '../time/zone.js';
import { escaped, textLine, toFile } from './content-line.js';
import { utc } from './vtimezone.js';

/** 3.0 (RFC 2426) is read by phones and mail programs of whatever age, 4.0 (RFC 6350) by newer ones only. */
export const VERSIONS = ['3.0', '4.0'] as const;
export type VcardVersion = (typeof VERSIONS)[number];

/** A value of several parts: what would part them is escaped in each. */
const structured = (name: string, parts: readonly (string | undefined)[]): string =>
  `${name}:${parts.map((part = '') => escaped(part)).join(';')}`;

/** As a language tag is written (BCP 47). */
const isTag = (tag: string): boolean => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag);

/** Whether there is anything in it that an address book is kept for. */
export const isWorthSaving = ({ telephone = '', email = '' }: Contact): boolean =>
  !!dialable(telephone) || isMailable(email);

/**
 * A contact as a card for an address book, without a picture.
 *
 * @param language - of its texts (BCP 47)
 * @param note - what else is to be kept, in that language
 */
export function vcard(
  feed: Feed,
  { id, name, role, telephone = '', email = '', languages = [] }: Contact,
  language: string,
  version: VcardVersion,
  note?: string,
): string {
  const { organization, updated, timeZone, url } = feed;
  const plain = (text: Text): string => localize(text, language, feed.language).text;
  const isNew = version === '4.0';
  const number = dialable(telephone);
  return toFile([
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//kin-top-widgets//EN',
    // Names the contact for good, whatever its language; 4.0 takes it for an address unless told.
    textLine(isNew ? 'UID;VALUE=text' : 'UID', `${id}@${new URL(organization.url ?? url).hostname}`),
    updated && `REV:${utc(toInstant(updated, timeZone))}`,
    textLine('FN', plain(name)),
    // Which part of a name is the family's, only its bearer knows; and it may be that of an office.
    structured('N', ['', plain(name), '', '', '']),
    structured('ORG', [plain(organization.name)]),
    role && textLine('TITLE', plain(role)),
    // An address begins with a country's code (RFC 3966); what is for callers from within it is a text.
    number && `TEL;TYPE=WORK${isNew ? (number[0] === '+' ? ';VALUE=uri:tel' : ';VALUE=text') : ''}:${number}`,
    isMailable(email) ? textLine('EMAIL;TYPE=WORK', email) : undefined,
    ...housesOf(feed).map(({ streetAddress, postalCode, addressLocality }) =>
      structured('ADR;TYPE=WORK', ['', '', streetAddress, addressLocality, '', postalCode, '']),
    ),
    organization.url && `URL:${organization.url}`,
    ...(isNew ? languages.filter(isTag).map((tag) => `LANG:${tag}`) : []),
    textLine('NOTE', note),
    'END:VCARD',
  ]);
}
