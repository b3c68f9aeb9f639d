/**
 * In Firefox a frame of another site, in a sandbox without an origin, makes entries in the history that lead nowhere: going
 * back leaves the page around. There an event opens and closes without an entry; elsewhere Back closes it as ever.
 */
export function stayOnPage(): void {
  if (origin !== 'null' || !('mozInnerScreenX' in window)) return;
  history.pushState = history.replaceState;
  history.back = () => {
    history.replaceState(null, '', location.href.split('#')[0]);
    // As ever, what comes of it comes later.
    setTimeout(() => dispatchEvent(new PopStateEvent('popstate')));
  };
}
