import { readAloud } from './read-aloud.js';

/** A page as it went to the printer. */
export interface PrintedPage {
  title: string;
  lang: string;
  dir: string;
  text: string;
  /** The language its heading is in. */
  headingLang: string | undefined;
  times: string[];
  landscape: boolean;
  /** The frame is still there. */
  readonly waits: boolean;
  /** The printer is done. */
  finish(): void;
}

const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

function pageIn(frame: HTMLIFrameElement, view: Window): PrintedPage {
  const { document } = view;
  const { documentElement, body } = document;
  const [sheet] = document.adoptedStyleSheets;
  return {
    title: document.title,
    lang: documentElement.lang,
    dir: documentElement.dir,
    text: readAloud(body.shadowRoot!),
    headingLang: body.shadowRoot!.querySelector<HTMLElement>('.heading [lang]')?.lang,
    times: [...body.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime),
    landscape: [...sheet!.cssRules].some(({ cssText }) => cssText.includes('landscape')),
    get waits() {
      return frame.isConnected;
    },
    finish: () => view.dispatchEvent(new Event('afterprint')),
  };
}

/** Catches what is printed, so that no browser opens a dialogue. */
export class PrintedPages {
  readonly pages: PrintedPage[] = [];
  /** How often the whole page was printed. */
  whole = 0;
  private readonly print = window.print;

  constructor() {
    const { pages } = this;
    window.print = () => this.whole++;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...contentWindow,
      get(this: HTMLIFrameElement) {
        const view = contentWindow.get!.call(this) as Window | null;
        if (view) view.print = () => pages.push(pageIn(this, view));
        return view;
      },
    });
  }

  stop(): void {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
    window.print = this.print;
  }
}
