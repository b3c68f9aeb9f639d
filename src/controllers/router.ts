import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** This page's address without a fragment, whole: a `<base>` or a path of two slashes lead a part of it astray. */
const pageAddress = (): string => location.href.split('#')[0]!;

/** The address on this page that opens something: a fragment, or the whole where a `<base>` would lead it astray. */
export function fragmentLink(key: string, value: string): string {
  const page = pageAddress();
  return `${document.baseURI.split('#')[0] === page ? '' : page}#${key}=${value}`;
}

/** The routers of all elements on the page, which has one address for all of them. */
const routers = new Set<RouterController>();
/** The router that made the last entry of the page's history, if one of them did. */
let owner: RouterController | undefined;
const own = (router?: RouterController): void => void (owner = router);

/**
 * Binds what is open in an element to the page's fragment: `#kin-top-event=ID/2027-01-14`. Opening makes one history
 * entry, so that a phone's Back closes it and stays on the page.
 */
export class RouterController implements ReactiveController {
  /**
   * @param key - what stands before the `=`
   * @param arrive - called with what stands after it, or undefined where the fragment is not ours
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly key: string,
    private readonly arrive: (value: string | undefined) => void,
  ) {
    host.addController(this);
  }

  /** What the page's fragment names now. */
  get value(): string | undefined {
    return this.valueIn(location.hash);
  }

  /** What a fragment names. */
  valueIn(hash: string): string | undefined {
    const start = `#${this.key}=`;
    if (!hash.startsWith(start)) return undefined;
    try {
      return decodeURIComponent(hash.slice(start.length));
    } catch {
      return hash.slice(start.length);
    }
  }

  /** The address that opens `value`. */
  link(value: string): string {
    return fragmentLink(this.key, value);
  }

  /**
   * Notes in the page's address what was opened; another one in its place makes no second entry.
   * @param isAnother - whether another one is open here and gives way; if not, what the address names is out of date
   */
  open(value: string, isAnother: boolean): void {
    const address = this.link(value);
    try {
      if (!isAnother && this.value !== undefined && !this.isOurs) this.clear();
      if (this.value === undefined) {
        history.pushState(history.state, '', address);
        own(this);
      } else {
        history.replaceState(history.state, '', address);
        if (this.isOurs) own(this);
      }
    } catch {
      // A page without an address of its own, as in `srcdoc`: it opens all the same.
    }
    this.tellOthers();
  }

  /**
   * Takes what is open out of the address again: by going back where we made the entry, else in place.
   * @returns whether it goes back; `arrive` is then called later
   */
  close(): boolean {
    const { isOurs } = this;
    own();
    if (this.value === undefined) return false;
    if (isOurs) history.back();
    else {
      this.clear();
      this.tellOthers();
    }
    return isOurs;
  }

  private clear(): void {
    history.replaceState(history.state, '', pageAddress());
  }

  /** Whether the last entry was made by this one, or by another that is still there. */
  private get isOurs(): boolean {
    return !!owner && (owner === this || routers.has(owner));
  }

  /** Tells the others that the address no longer names what they have open: writing it by script fires no event. */
  private tellOthers(): void {
    for (const router of routers) if (router !== this && router.key === this.key) router.arrive(undefined);
  }

  hostConnected(): void {
    routers.add(this);
    this.arrive(this.value);
    addEventListener('popstate', this.moved);
    addEventListener('hashchange', this.moved);
  }

  hostDisconnected(): void {
    routers.delete(this);
    removeEventListener('popstate', this.moved);
    removeEventListener('hashchange', this.moved);
  }

  private readonly moved = (): void => {
    // After a move through the history, the last entry is no longer known to be ours.
    own();
    this.arrive(this.value);
  };
}
