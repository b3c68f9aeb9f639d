/** Gives the visitor a file that is made here: nothing is asked of a server. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it on its own time; a minute is enough for a phone's question.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
