/** What an element falls back to; the script fills it in with what lies beside it. */
export const defaults: { feed?: string } = {};
