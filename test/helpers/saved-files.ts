/** A file that a visitor was given. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** Catches what is saved, so that no browser asks where to put it. */
export class SavedFiles {
  private readonly found: { name: string; blob: Blob }[] = [];
  private readonly createObjectURL = URL.createObjectURL;
  private readonly click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;

  constructor() {
    const { found, click } = this;
    let made: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      made = blob;
      return 'blob:made';
    };
    HTMLElement.prototype.click = function (this: HTMLElement) {
      if (this instanceof HTMLAnchorElement && this.download)
        found.push({ name: this.download, blob: made! });
      else (click.value as () => void).call(this);
    };
  }

  /** What was saved since, with its text. */
  async all(): Promise<SavedFile[]> {
    const files = this.found.splice(0).map(async ({ name, blob }) => ({
      name,
      type: blob.type,
      text: await blob.text(),
    }));
    return Promise.all(files);
  }

  stop(): void {
    URL.createObjectURL = this.createObjectURL;
    Object.defineProperty(HTMLElement.prototype, 'click', this.click);
  }
}
