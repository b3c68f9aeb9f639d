import { msg } from '@lit/localize';

/** The interface's own words in the language the story is in, by the id of their message; here in German. */
export const words = (id: string, german: string): string => msg(german, { id });

/** A name that begins so: of a field with a remark, of a button with a hidden end. */
export const begins =
  (start: string) =>
  (name: string): boolean =>
    name.startsWith(start);
