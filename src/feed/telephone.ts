/** Letters and signs as wide as Chinese ones, U+FF01 on, are the ASCII ones this much before. */
const WIDE = 0xfee0;

/**
 * A number as a telephone dials it: `+4921169871231`, `021169871231`, `110`; for a `tel:` address (RFC 3966) and a
 * vCard. People write numbers in many ways, and a wrong call is worse than none: of two numbers the first counts, an
 * extension that is not part of the number ("ext. 12") is left out, and what cannot be read for sure is undefined.
 */
export function dialable(telephone: string): string | undefined {
  const text = telephone
    // Arabic and Persian digits end in 0 to 9.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/\p{Cf}/gu, '')
    // What the number is called: "Tel.:", "Büro:", "Telefon "; anything before a plus; signs.
    .replace(/^([^\p{N}+]*([.:]|(?=\+))|\s*(tel|fon|phone)\p{L}*\s|[^\p{N}\p{L}+(]+)/iu, '');
  // Digits of other scripts cannot be left out.
  if (/[^\P{Nd}\d]/u.test(text)) return undefined;
  const [written] = /^[\s(]*\+?[\s\p{Pd}\u2212\d()./·]*/u.exec(text)!;
  // A slash or bracket after ten digits, or a slash before a dash, ends no area code: another number or ending comes.
  const first = written.replace(/^((\D*\d){10}[^/(]*)[/(].*|\/\s*\p{Pd}.*/su, '$1');
  const number = first
    .replace(/[^\d+(]/g, '')
    .replace(/^\(?(\+\(?|00)/, '+')
    // The zero for callers from within a country goes after its code, but for Italy's.
    .replace(/^(\+(?!39)\d+)\(0/, '$1')
    .replace(/\(/g, '')
    .replace(/^(\+4[139])0/, '$1');
  // What stands behind a short number may be part of it ("0800 KINTOP"), or it part of that.
  const least = first.length < text.length ? 7 : 3;
  return /^\+?\d{3,15}$/.test(number) && number.length >= least ? number : undefined;
}
