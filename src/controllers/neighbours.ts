import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/feed.js';
import { inDocument } from '../i18n/language.js';

/** What one of our elements does for another: shows a project or an event, or takes a request for a project. */
export type Service = 'project' | 'event' | 'request';

/** What an element's neighbours ask of it. */
export interface Answers {
  /** From where it reads: an address, or the object it was given. */
  source(): unknown;
  /** Whether it can say whose the content is. */
  canCredit(): boolean;
  /** Whether it does this for a project or an event (by id) of a feed, which it may still be to read. */
  serves(service: Service, id: string, feed: Feed): boolean;
}

type Neighbour = NeighboursController<ReactiveControllerHost & Element>;

/** Our elements on the page, in document order; one that joins when others already show something goes last. */
const present: Neighbour[] = [];

/** The elements that read the same feed, and which of them was found to do what. */
interface Circle {
  members: readonly Neighbour[];
  found: Map<string, Neighbour | undefined>;
}
/** What is known since the latest change, by what they read from: many elements on a page ask the same. */
const circles = new Map<unknown, Circle>();

/** Has each element draw anew if an answer that its last drawing used has changed. */
function askAll(): void {
  circles.clear();
  for (const one of present) one.ask();
}

/** So many milliseconds after the elements asked they ask again: once for all that changed meanwhile. */
const PAUSE = 50;
let pausing = false;
let hasChanged = false;

function askInTime(): void {
  pausing = hasChanged;
  if (!hasChanged) return;
  hasChanged = false;
  setTimeout(askInTime, PAUSE);
  askAll();
}

/** Knows the other elements of ours on the page that read what its host reads. */
export class NeighboursController<
  Host extends ReactiveControllerHost & Element,
> implements ReactiveController {
  private given: (() => boolean)[] = [];
  private source: unknown;
  /** Whether its host is laid out: not in a closed tab or fold; undefined until it was looked at. */
  private isSeen?: boolean | undefined;
  private observer?: ResizeObserver;

  constructor(
    readonly host: Host,
    private readonly answers: Answers,
  ) {
    host.addController(this);
  }

  /** Draws its host anew if an answer that the last drawing used has changed. */
  ask(): void {
    if (this.given.some((answer) => !answer())) this.host.requestUpdate();
  }

  /** Remembers what it is told, and how to ask again. */
  private keep<Answer>(question: () => Answer): Answer {
    const answer = question();
    this.given.push(() => question() === answer);
    return answer;
  }

  /** The first that does it, of the elements that read the same feed; remembered under `what`. */
  private find(what: string, does: (one: Neighbour) => boolean | undefined): Neighbour | undefined {
    const { source } = this;
    let circle = circles.get(source);
    if (!circle) {
      circle = { members: present.filter((one) => one.source === source), found: new Map() };
      circles.set(source, circle);
    }
    const { found, members } = circle;
    if (!found.has(what)) found.set(what, members.find(does));
    return found.get(what);
  }

  /** Whether its host says whose the content is: the first that can, of those that are seen, does so for all. */
  get credits(): boolean {
    const can = ({ answers }: Neighbour): boolean => answers.canCredit();
    return this.keep(
      () =>
        (this.find('seen', (one) => one.isSeen && can(one)) ?? this.find('any', can)) === (this as unknown),
    );
  }

  /** The first element that does what is asked for, of those that can be led to. */
  serving(...asked: Parameters<Answers['serves']>): Host | undefined {
    const [service, id] = asked;
    return this.keep(
      () =>
        this.find(`${service} ${id}`, ({ isSeen, answers }) => isSeen !== false && answers.serves(...asked))
          ?.host as Host | undefined,
    );
  }

  /** Resolves when all elements of ours on the page show what was new. */
  readonly drawn = (): Promise<unknown> => Promise.all(present.map(({ host }) => host.updateComplete));

  /** Tells the others that there is another answer. */
  tell(): void {
    circles.clear();
    hasChanged = true;
    if (!pausing) askInTime();
  }

  hostUpdate(): void {
    this.given = [];
    this.source = this.answers.source();
    circles.clear();
  }

  hostConnected(): void {
    present.push(this);
    this.source = this.answers.source();
    // Scripts upgrade elements kind by kind: until one shows something, they can still be put in order.
    if (!present.some(({ source, answers }) => source === this.source && answers.canCredit()))
      present.sort((one, other) => inDocument(one.host, other.host));
    const look = (): void => {
      const isSeen = this.host.getClientRects().length > 0;
      if (isSeen === this.isSeen) return;
      this.isSeen = isSeen;
      // Not within the notice: another drawing would change sizes again.
      requestAnimationFrame(() => this.tell());
    };
    this.observer = new ResizeObserver(look);
    this.observer.observe(this.host);
    // No notice comes of what is not laid out from the start. Not at once: for each of many elements the whole page
    // would be laid out.
    requestAnimationFrame(look);
    askAll();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    present.splice(present.indexOf(this), 1);
    askAll();
  }
}
