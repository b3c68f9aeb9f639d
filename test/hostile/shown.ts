/** What is in a shadow root, and what must never be there. */
import type { Placement } from './hostile-feed.js';

/** Attributes that lead somewhere, or load something. */
const LEADING = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'srcdoc',
  'action',
  'formaction',
  'poster',
  'data',
  'background',
  'ping',
  'cite',
  'manifest',
];
/** What a mail that we begin may have in its head, and what the addresses of others may be asked. */
const MAIL_FIELDS = ['subject', 'body'];
const QUERIES: Record<string, readonly string[]> = {
  'www.openstreetmap.org': ['mlat', 'mlon', 'query'],
  'calendar.google.com': ['action', 'text', 'dates', 'ctz', 'details', 'location'],
  'outlook.live.com': ['path', 'rru', 'subject', 'startdt', 'enddt', 'allday', 'body', 'location'],
};
/** Characters that turn what follows them, and those that begin and end what they may turn. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const ISOLATES = /[\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- these are ends of paragraphs (UAX #9, class B)
const ENDS = /\r\n?|[\x1c-\x1e\x85\u2029]/g;

/** A text but for what keeps it within its place: ends of isolates, and line feeds for other ends of paragraphs. */
const bareOf = (text: string): string => text.replace(ISOLATES, '').replace(ENDS, '\n');

const cut = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** Every element and attribute that is there: `a`, `a href`. */
export function inventory(root: ShadowRoot): Set<string> {
  const found = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    found.add(element.localName);
    for (const { name } of element.attributes) found.add(`${element.localName} ${name}`);
  }
  return found;
}

/** Elements and attributes that our templates do not make. */
export const foreign = (root: ShadowRoot, known: ReadonlySet<string>): string[] =>
  [...inventory(root)].filter((one) => !known.has(one) || / on/.test(one)).map((one) => `foreign: ${one}`);

function linkFault(address: string, webAddresses: ReadonlySet<string>): string | undefined {
  const { protocol, host, pathname, search, searchParams, hash } = new URL(address, document.baseURI);
  switch (protocol) {
    case 'http:':
    case 'https:': {
      const known = QUERIES[host];
      return known && ![...searchParams.keys()].every((key) => known.includes(key)) ? 'queries' : undefined;
    }
    case 'mailto:': {
      const fields = [...searchParams.keys()];
      const to = decodeURIComponent(pathname);
      const isOne = /^[^\s@,;:?&]+@[^\s@,;:?&]+$/.test(to) && !hash && !/\?.*\?|[\r\n]|%00/.test(search);
      return isOne && fields.every((field) => MAIL_FIELDS.includes(field)) ? undefined : 'mail';
    }
    // The feed's calendar to subscribe to: an address of its own under the scheme that opens a calendar program.
    case 'webcal:':
      return [...webAddresses].some((one) => one.replace(/^https?/, 'webcal') === address)
        ? undefined
        : 'scheme';
    case 'tel:':
      return /^\+?\d{3,15}$/.test(pathname) && !search && !hash ? undefined : 'number';
    default:
      return 'scheme';
  }
}

/**
 * Links that lead where none may, and sources that are not pictures of the feed.
 * @param addresses - web addresses of the feed
 */
export function liveLinks(root: ShadowRoot, addresses: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const name of LEADING) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const where = `${element.localName} ${name}=${cut(value)}`;
      if (name === 'href' && element instanceof HTMLAnchorElement) {
        const fault = linkFault(value, addresses);
        if (fault) faults.push(`link (${fault}): ${where}`);
      } else if (!(name === 'src' && element instanceof HTMLImageElement && addresses.has(element.src)))
        faults.push(`link: ${where}`);
    }
  }
  return faults;
}

/** Everything that is said in a shadow root: as it stands in one piece, and all in one. */
export class Said {
  private readonly pieces = new Set<string>();
  private readonly all: string;
  readonly links = new Set<string>();

  constructor(root: ShadowRoot) {
    const { pieces } = this;
    const add = (text: string | null): void => void (text && pieces.add(bareOf(text)));
    const whole: string[] = [];
    const take = (node: Node): void => {
      for (const child of node.childNodes) {
        if (child instanceof Text) {
          whole.push(child.data);
          add(child.data);
        } else if (child instanceof Element && child.localName !== 'style') take(child);
      }
    };
    take(root);
    for (const element of root.querySelectorAll('bdi, p, option, [alt], [aria-label], input')) {
      add(element.textContent);
      for (const name of ['alt', 'aria-label']) add(element.getAttribute(name));
    }
    for (const { href } of root.querySelectorAll('a')) this.links.add(href);
    for (const { src } of root.querySelectorAll('img')) this.links.add(src);
    this.all = bareOf(whole.join('\n')).replace(/\n/g, ' ');
  }

  /** Whether the text stands there word for word: whole, or paragraph by paragraph. */
  verbatim(text: string): boolean {
    const wanted = bareOf(text);
    const { pieces } = this;
    return (
      pieces.has(wanted) ||
      wanted
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim())
        .every((paragraph) => pieces.has(paragraph))
    );
  }
  /** Whether it stands in a sentence. */
  within(text: string): boolean {
    return this.all.includes(bareOf(text).replace(/\n/g, ' '));
  }
}

/** Pixels of a space. */
const SPACE = 5;

/** The innermost piece that what is in it sticks out of. */
function widest(root: ShadowRoot): string {
  const within = [...root.querySelectorAll<HTMLElement>('*')].filter(
    ({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth,
  );
  const last = within.filter((one) => !one.closest('.hidden-words')).pop();
  return last ? `${last.localName}.${last.className} ${cut(last.textContent)}` : '';
}

/** What is wider than the element, or sticks out of it; what is for ears alone takes no room. */
export function wider(host: HTMLElement): string[] {
  const root = host.shadowRoot!;
  const { left, right } = host.getBoundingClientRect();
  const faults: string[] = [];
  const frame = root.querySelector('.root')!;
  // Before the beginning of an isolate, Firefox and WebKit let the space at the end of a line stand out: nobody sees it.
  if (frame.scrollWidth > Math.ceil(right - left) + SPACE)
    faults.push(`wide: ${frame.scrollWidth} px of content: ${widest(root)}`);
  for (const element of root.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (!box.width || (box.left >= left - 1 && box.right <= right + 1)) continue;
    if (element.closest('.hidden-words, option') || element.parentElement?.closest('svg')) continue;
    const { localName, className, textContent } = element;
    // A wide space (U+3000) hangs over the end of its line (CSS Text 3, 4.1.2), and makes nothing wider.
    if (!element.childElementCount && /^\s+$/.test(textContent)) continue;
    faults.push(
      `wide: ${localName}.${String(className)} ${box.left - left} to ${box.right - left}: ${cut(textContent)}`,
    );
  }
  return faults;
}

/** Whether what a text turns is turned within it alone (UAX #9): nothing is open at its end, nothing ends too early. */
export function contained(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (/[\u2066-\u2068]/.test(sign)) depth++;
    else if (sign === '\u2069') depth--;
    else if (/[\u202a-\u202e]/.test(sign) && !depth) return false;
    // The end of a paragraph ends all that is open, and what comes after is on its own.
    // eslint-disable-next-line no-control-regex -- these are ends of paragraphs (UAX #9, class B)
    else if (/[\n\r\x1c-\x1e\x85\u2029]/.test(sign) && depth) return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What may turn the words around it: texts that are neither alone in an isolated element nor closed in themselves. */
export function turning(root: ShadowRoot): string[] {
  const faults: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const { data, parentElement } = node as Text;
    if (!CONTROL.test(data) || contained(data)) continue;
    // Of these each has one text of the feed in it, and nothing of ours.
    if (!parentElement!.closest('bdi, p.text[dir], option, textarea')) faults.push(`turns: ${cut(data)}`);
  }
  for (const element of root.querySelectorAll('[aria-label]')) {
    const label = element.getAttribute('aria-label')!;
    if (!contained(label)) faults.push(`turns: aria-label ${cut(label)}`);
  }
  return faults;
}

/** How an element says each thing that stands in a harmless feed. */
export interface Manner {
  text?: 'verbatim' | 'within';
  link?: true;
}

/** How each place of a feed is shown in a state, by its path. */
export function mannersIn(said: Said, placements: readonly Placement[]): Map<string, Manner> {
  const manners = new Map<string, Manner>();
  for (const { path, as, value } of placements) {
    if (as === 'text' && said.verbatim(value)) manners.set(path, { text: 'verbatim' });
    else if (as === 'text' && said.within(value)) manners.set(path, { text: 'within' });
    else if (as === 'address' && said.links.has(value)) manners.set(path, { link: true });
  }
  return manners;
}
