/**
 * Tells the page around how high this one is, whenever that changes, as soon as it asks: the side of the frame in the
 * protocol of `@open-iframe-resizer/core` 2 (https://github.com/Lemick/open-iframe-resizer). A page that does not ask
 * hears nothing, and this one scrolls.
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
