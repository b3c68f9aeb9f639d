// Runs in every measured page, before its own scripts. Plain JavaScript, as it is sent to the browser as it is.
// `marks`, a contestant's selectors, is set before it.
(() => {
  /** @typedef {import('./contestants.js').Marks} Marks */
  const { host, ...selectors } = /** @type {{marks: Marks}} */ (/** @type {unknown} */ (globalThis)).marks;
  const root = () => {
    const element = document.querySelector(host);
    return element?.shadowRoot ?? element;
  };
  /** @param {keyof typeof selectors} what */
  const find = (what) => root()?.querySelector(selectors[what]);
  const title = () => find('title')?.textContent?.trim() ?? '';

  /**
   * Looks at the beginning of every frame whether something is there; when it is, the frame is drawn, and what comes
   * after that in the queue is when it has been painted.
   * @param {() => unknown} isThere
   * @returns {Promise<number>} when, in ms since the navigation began
   */
  const painted = (isThere) =>
    new Promise((done) => {
      const look = () => {
        if (!isThere()) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage('');
      };
      requestAnimationFrame(look);
    });

  const month = painted(() => title() && find('event'));

  /** @param {Node} node */
  const count = (node) => {
    let [elements, nodes] = [0, 0];
    /** @type {Node[]} */
    const open = [node];
    for (let one = open.pop(); one; one = open.pop()) {
      nodes++;
      if (one instanceof Element) {
        elements++;
        if (one.shadowRoot) open.push(one.shadowRoot);
      }
      open.push(...one.childNodes);
    }
    return { elements, nodes };
  };

  Object.assign(globalThis, {
    bench: {
      /** When the month with its events was painted: since the script's start, and since the navigation's. */
      start: async () => {
        const end = await month;
        const [mark] = performance.getEntriesByName('script-start');
        return { sinceScript: end - (mark?.startTime ?? NaN), sinceNavigation: end };
      },
      /** Elements and nodes of the calendar, those in shadow roots included. */
      count: () => count(/** @type {Element} */ (document.querySelector(host))),
      /**
       * Presses a button, and says how long it took until what it leads to was painted.
       * @param {'next' | 'list'} what
       */
      press: async (what) => {
        const button = /** @type {HTMLElement | null | undefined} */ (find(what));
        if (!button) throw new Error(`there is no ${selectors[what]}`);
        if (what === 'list' && find('listed'))
          throw new Error(`${selectors.listed} is there before the list is`);
        const before = title();
        const begin = performance.now();
        const end = painted(
          what === 'next' ? () => title() !== before && find('event') : () => find('listed'),
        );
        button.click();
        return (await end) - begin;
      },
    },
  });
})();
