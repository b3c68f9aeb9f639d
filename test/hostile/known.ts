import { harmlessFeed } from './hostile-feed.js';
import { inventory } from './shown.js';
import { detailOf, show, STATES } from './states.js';

/** What a harmless feed has no need of: other languages, pictures that do not come, addresses with an @, mistakes, what comes after the form. */
const MORE = [
  ...['bdi lang', 'p lang', 'option lang', 'img lang', 'figure hidden', 'img hidden', 'wbr'],
  ...[
    'input aria-invalid',
    'textarea aria-invalid',
    'input aria-describedby',
    'ol',
    'a tabindex',
    'a part',
    'div tabindex',
  ],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].flatMap((name) => [
    name,
    `${name} class`,
    `${name} id`,
    `${name} tabindex`,
  ]),
];

/**
 * Elements and attributes that our templates make, as a harmless feed shows them.
 * @param serve - gives a feed an address
 */
export async function knownPieces(serve: (feed: unknown) => string): Promise<Set<string>> {
  const known = new Set(MORE);
  const address = serve(harmlessFeed().data);
  for (const state of [...STATES, ...Array.from({ length: 4 }, (_, index) => detailOf(index))])
    await show(state, address, ({ shadowRoot }) => inventory(shadowRoot!).forEach((one) => known.add(one)));
  return known;
}
