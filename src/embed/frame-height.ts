/** What moved the focus so many milliseconds ago or less has also changed the height. */
const SOON = 1000;

/**
 * Tells the page around how high this one is, whenever that changes, as soon as it asks: the side of the frame in the
 * protocol of `@open-iframe-resizer/core` 2 (https://github.com/Lemick/open-iframe-resizer). A page that does not ask
 * hears no height, and this one scrolls.
 */
export function tellHeight(): void {
  const root = document.documentElement;
  const tell = (): void => {
    const { width, height } = root.getBoundingClientRect();
    // Anybody may know a height, and the page around has any origin.
    parent.postMessage({ type: 'iframe-resized', width: Math.ceil(width), height: Math.ceil(height) }, '*');
  };
  const watch = new ResizeObserver(tell);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source !== parent) return;
    if (data?.type === 'iframe-child-init') watch.observe(root);
    if (data?.type === 'iframe-get-child-dimensions') tell();
  });
}

/**
 * Keeps in sight what has just got the focus while the frame becomes as high as its content: only then is there a place
 * to scroll to, as on the way back from an event to the long list. WebKit lets no frame of another origin scroll the page
 * around, which hears where the focus is, and may scroll itself (docs/rahmen.md).
 */
export function followFocus(): void {
  let focused: EventTarget | undefined;
  let since = 0;
  addEventListener('focusin', (event) => {
    [focused] = event.composedPath();
    since = performance.now();
  });
  addEventListener('resize', () => {
    // What has left the page meanwhile is nowhere.
    if (!(focused instanceof Element && focused.isConnected) || performance.now() - since > SOON) return;
    focused.scrollIntoView({ block: 'nearest' });
    parent.postMessage({ type: 'kin-top-focus', top: focused.getBoundingClientRect().top }, '*');
  });
}
