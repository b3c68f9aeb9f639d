/** The longest text a field takes, in UTF-16 code units (what `maxlength` and `String.length` count). */
export const MAX_LENGTH = {
  organization: 200,
  kind: 200,
  name: 200,
  /** RFC 5321 allows 254, and some write a name around it. */
  email: 320,
  telephone: 100,
  message: 5000,
} as const;

/** The longest id in a list of topics, projects or audiences, and the longest such list. */
export const MAX_ID_LENGTH = 200;
export const MAX_LIST_LENGTH = 200;
/** The longest address of a page; a longer one is cut. */
export const MAX_PAGE_LENGTH = 2000;
