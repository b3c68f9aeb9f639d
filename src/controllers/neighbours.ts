import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/feed.js';

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

/** Our elements on the page, in the order in which they came. */
const present = new Set<NeighboursController<ReactiveControllerHost & Element>>();

/** Knows the other elements of ours on the page that read what its host reads. */
export class NeighboursController<
  Host extends ReactiveControllerHost & Element,
> implements ReactiveController {
  private given: (() => boolean)[] = [];
  /** Whether its host is laid out: not in a closed tab or fold. */
  private isSeen = false;
  private observer?: ResizeObserver;

  constructor(
    readonly host: Host,
    private readonly answers: Answers,
  ) {
    host.addController(this);
  }

  /** Draws anew, if what it was told for the last drawing is no longer so. */
  private ask(): void {
    if (this.given.some((answer) => !answer())) this.host.requestUpdate();
  }

  /** Remembers what it is told, and how to ask again. */
  private keep<Answer>(question: () => Answer): Answer {
    const answer = question();
    this.given.push(() => question() === answer);
    return answer;
  }

  private find(does: (one: NeighboursController<Host>) => boolean): NeighboursController<Host> | undefined {
    const source = this.answers.source();
    const all = [...present] as NeighboursController<Host>[];
    return all.find((one) => one.answers.source() === source && does(one));
  }

  /** Whether its host says whose the content is: the first that can, of those that are seen, does so for all. */
  get credits(): boolean {
    const can = ({ answers }: NeighboursController<Host>): boolean => answers.canCredit();
    return this.keep(() => this === (this.find((one) => one.isSeen && can(one)) ?? this.find(can)));
  }

  /** The first of the others that does what is asked for. */
  serving(...asked: Parameters<Answers['serves']>): Host | undefined {
    return this.keep(() => this.find((one) => one !== this && one.answers.serves(...asked))?.host);
  }

  /** Tells the others that there is another answer. */
  tell(): void {
    for (const one of present) if (one !== this) one.ask();
  }

  hostUpdate(): void {
    this.given = [];
  }

  hostConnected(): void {
    present.add(this);
    this.isSeen = this.look();
    this.observer = new ResizeObserver(() => {
      const isSeen = this.look();
      if (isSeen === this.isSeen) return;
      this.isSeen = isSeen;
      // Not within the notice: another drawing would change sizes again.
      requestAnimationFrame(() => {
        this.ask();
        this.tell();
      });
    });
    this.observer.observe(this.host);
    this.tell();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    present.delete(this);
    this.tell();
  }

  private look(): boolean {
    return this.host.getClientRects().length > 0;
  }
}
