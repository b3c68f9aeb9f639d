import ICAL from 'ical.js';

/** A card as another program reads it (ical.js, which knows vCard 3.0 and 4.0). */
export class VcardFile {
  private readonly card: ICAL.Component;

  constructor(readonly text: string) {
    this.card = ICAL.Component.fromString(text);
  }

  get lines(): string[] {
    return this.text.replace(/\r\n /g, '').trimEnd().split('\r\n');
  }
  /** The value of a property; of several parts as a list. */
  value(name: string): unknown {
    return unescaped(this.card.getFirstPropertyValue(name));
  }
  values(name: string): unknown[] {
    return this.card.getAllProperties(name).map((property) => unescaped(property.getFirstValue()));
  }
  parameter(name: string, parameter: string): string | undefined {
    return this.card.getFirstProperty(name)?.getParameter(parameter) as string | undefined;
  }
  /** The kind of value a property has. */
  type(name: string): string | undefined {
    return this.card.getFirstProperty(name)?.type;
  }
}

/**
 * RFC 6350 3.4 lets a semicolon be escaped in a value of one part, RFC 2426 wants it; ical.js takes the backslash away in
 * those of several parts alone.
 */
const unescaped = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\\;/g, ';') : value;
