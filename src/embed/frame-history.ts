/**
 * In a sandbox a page has no origin of its own, and Firefox then goes nowhere back: what was opened would stay open. So
 * the entry it should have come to is written in the place of the one that is there.
 */
export function alwaysBack(): void {
  if (origin !== 'null') return;
  const { back } = History.prototype;
  history.back = () => {
    const { hash } = location;
    back.call(history);
    setTimeout(() => {
      if (!hash || location.hash !== hash) return;
      history.replaceState(null, '', location.pathname + location.search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, PATIENCE);
  };
}

/** So many milliseconds after, others are there. */
const PATIENCE = 300;
