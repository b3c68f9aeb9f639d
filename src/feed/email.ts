/** A character of an address that a mail program takes for nothing else, and that can be seen. */
const SEEN = '[^\\s@<>,;:?&#"()[\\]\\\\\\p{C}';
const ADDRESS = new RegExp(`^${SEEN}]+@(${SEEN}.]+\\.)+${SEEN}.]{2,}$`, 'u');

/** An address a mail program takes; anything else, and what hides more than an address, is shown, but is no link. */
export const isMailable = (email: string): boolean => ADDRESS.test(email);
