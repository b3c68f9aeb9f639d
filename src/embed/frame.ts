/** The frame's face: frame.html shows one element as the query of its address says (docs/rahmen.md). */
import { askedOf } from './frame-query.js';
import { followFocus, tellHeight } from './frame-height.js';
import { stayOnPage } from './frame-history.js';
import { openOutside } from './frame-links.js';
import { ownServerOnly } from './frame-policy.js';
import { alwaysSubmit } from './frame-submit.js';

const NAMES = ['project-list', 'contact-card', 'event-calendar', 'cooperation-form'];

/** Words on a page that has nothing to show, in the languages that most who read them have. */
function apologize(place: HTMLElement): void {
  const words = {
    de: 'Diese Adresse sagt nicht, was hier gezeigt werden soll.',
    en: 'This address does not say what to show here.',
  };
  // There is nothing to wait for.
  for (const { classList } of place.children) classList.remove('late');
  for (const language of ['en', 'de'] as const) {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = words[language];
    place.prepend(line);
  }
}

/** @param place - holds a link for the case that nothing can be shown */
function show(place: HTMLElement): void {
  // Where style sheets cannot be adopted (Safari before 16.4), Lit writes elements, which the page's policy knows by this.
  (globalThis as { litNonce?: string }).litNonce = 'frame';
  ownServerOnly();
  const { documentElement: root } = document;
  const query = new URLSearchParams(location.search.replace(/&amp;/g, '&'));
  const alone = parent === window;
  const name = query.get('element') ?? '';
  const language = query.get('lang') || root.lang;
  const theme = query.get('theme');
  root.lang = language;
  root.classList.toggle('alone', alone);
  // Light, unless asked: a visitor's dark desktop says nothing about the page around, and a frame of another scheme than
  // its page gets a ground (https://drafts.csswg.org/css-color-adjust/#color-scheme-effect).
  if (theme) root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  if (!alone) {
    tellHeight();
    followFocus();
    openOutside();
    stayOnPage();
    alwaysSubmit();
  }

  const kind = customElements.get(`kin-top-${name}`) as { observedAttributes?: string[] } | undefined;
  if (!kind) {
    if (NAMES.includes(name)) return;
    console.warn(`[kin-top] element="${name}": it is one of ${NAMES.join(', ')}`);
    apologize(place);
    return;
  }
  const element = document.createElement(`kin-top-${name}`);
  const { attributes, ignored } = askedOf(query, kind.observedAttributes ?? [], alone);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  if (ignored.length) console.warn(`[kin-top] not taken from the address: ${ignored.join(', ')}`);
  element.append(place.querySelector(`[lang=${/^de\b/i.test(language) ? 'de' : 'en'}] a`) ?? '');
  element.addEventListener('kin-top-load', () => {
    document.title = element.shadowRoot?.querySelector('h2, h3, h4, h5, h6')?.textContent || document.title;
  });
  place.replaceChildren(element);
}

const place = document.querySelector('main');
if (place) show(place);
