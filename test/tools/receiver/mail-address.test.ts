import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailAddress } from '../../../tools/receiver/mail-address.js';

describe('the address in a text', () => {
  for (const [text, address] of [
    ['anna@kita.example', 'anna@kita.example'],
    [' anna.o\u2019x@kita.example', undefined],
    ['\u200eanna@kita.example\u200b', 'anna@kita.example'],
    ['Anna Özil <anna@kita.example>', 'anna@kita.example'],
    ["o'neil+kita_1@kita.example", "o'neil+kita_1@kita.example"],
    ['anna@küche.example', 'anna@xn--kche-0ra.example'],
    ['anna@почта.example', 'anna@xn--80a1acny.example'],
    ['anna@intranet', 'anna@intranet'],
    // Two recipients where one was meant.
    ['anna@kita.example, opfer@example.com', undefined],
    ['anna@kita.example;opfer@example.com', undefined],
    ['a@b.example <c@d.example> <e@f.example>', undefined],
    // A header of its own.
    ['anna@kita.example\r\nBcc: opfer@example.com', undefined],
    ['anna@kita.example\nBcc: opfer@example.com', undefined],
    ['anna\r\n@kita.example', undefined],
    ['"anna\r\nBcc: x"@kita.example', undefined],
    ['anna@kita.example\u2028Bcc:x', undefined],
    ['anna@[127.0.0.1]', undefined],
    ['anna..b@kita.example', undefined],
    ['müller@kita.example', undefined],
    ['anna@kita@example', undefined],
    ['@kita.example', undefined],
    ['anna@', undefined],
    ['', undefined],
  ] as const) {
    it(`in ${JSON.stringify(text)} is ${address ?? 'none that is safe'}`, () =>
      assert.equal(mailAddress(text), address));
  }
});
