import { status } from './answers.js';
import type { Fault } from './fault.js';
import { GOOD } from './feeds.js';

/** A promise that is broken on purpose, and the complaint that must come of it. */
export interface Planted extends Fault {
  complaint: RegExp;
}

const good = {
  does: 'a good feed',
  answer: (response) => response.end(GOOD),
  status: 'ready',
} satisfies Partial<Fault>;
const broken = {
  does: 'an internal error',
  answer: status(500),
  status: 'error',
  kind: 'status',
  tries: 2,
} as const;
/** Does something in the page when one of our elements tells of something. */
const on = (type: string, deed: string): string =>
  `document.addEventListener('${type}', ({ target }) => { ${deed} }, { once: true });`;
const style = (css: string): string =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: '${css}' }));`;

/** Faults that are planted in the page, or in what is expected of it. */
export const planted: Planted[] = [
  { ...broken, name: 'another kind', kind: 'network', complaint: /^is called status in place of network$/ },
  { ...broken, name: 'another status', status: 'ready', complaint: /^shows error in place of ready$/ },
  { ...broken, name: 'fewer requests', tries: 1, complaint: /^2 requests in place of 1$/ },
  { ...broken, name: 'other words', words: 'planted', complaint: /^kin-top-\S+ says "/ },
  { ...broken, name: 'no link', script: style('kin-top-contact-card a { display: none }'), complaint: /^kin-top-contact-card hides the partner’s own link$/ },
  { ...broken, name: 'no button', script: on('kin-top-error', "setTimeout(() => target.shadowRoot.querySelector('[part=error] button').remove())"), complaint: /has no button of 44 px$/ },
  { ...broken, name: 'too soon', script: on('kin-top-error', 'setTimeout(() => fetch(target.feed), 5500)'), complaint: /^tries again too soon$/ },
  { ...broken, name: 'no way back', script: on('kin-top-error', "const f = fetch; fetch = (input, init) => /feed/.test(input.url ?? input) ? new Promise(() => undefined) : f(input, init)"), complaint: /^it never came: good content, by itself$/ },
  { ...good, name: 'blank', script: style('kin-top-contact-card { display: none }'), complaint: /^kin-top-contact-card is blank$/ },
  { ...good, name: 'other content', words: 'planted', complaint: /^nowhere stands planted$/ },
  { ...good, name: 'an error', script: on('kin-top-load', "throw new Error('planted')"), complaint: /^threw into the page: .*planted$/ },
  { ...good, name: 'a rejection', script: on('kin-top-load', "void Promise.reject(new Error('planted'))"), complaint: /^left a rejection: .*planted$/ },
  { ...good, name: 'more on the page', script: on('kin-top-load', "document.body.append('planted')"), complaint: /^the page’s own content has changed$/ },
  { ...good, name: 'a selection', script: on('kin-top-load', 'getSelection().selectAllChildren(document.body)'), complaint: /^something is selected$/ },
  { ...good, name: 'a page in the history', script: on('kin-top-load', "history.pushState(null, '', '')"), complaint: /^there are new entries in the history$/ },
  { ...good, name: 'a request on return', journey: 'return after 15 minutes', begins: 'tagged', script: on('visibilitychange', "fetch(document.querySelector('[feed]').feed)"), complaint: /^2 requests after 13 minutes, in place of 1$/ },
]; // prettier-ignore
