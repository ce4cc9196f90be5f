import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, LIMITS } from '../../src/intake/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const coded = (code: string) => ({ name: 'IntakeError', code });

test('UTF-8 comes through to the letter, line ends and odd forms included', () => {
  const text = 'Tokyo\r\nsaid “no”\u00a0– e\u0301 \t\u2028 end \n\n';
  assert.equal(decode(bytes(text)), text);
});

test('any text that UTF-8 can hold comes back as it went, or is refused as binary', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      let read: string;
      try {
        read = decode(bytes(text));
      } catch (error) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the reason for a refusal
        assert.match(text, /[\x00-\x1f]|^%PDF-|^PK|^GIF8|^\{\\rtf/);
        assert.equal((error as { code: string }).code, 'PARLEY-INTAKE-BINARY');
        return;
      }
      assert.equal(read, text.replace(/^\ufeff/, ''));
    }),
  );
});

test('no bytes at all make it throw anything but an IntakeError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (some) => {
      try {
        decode(some);
      } catch (error) {
        assert.equal((error as Error).name, 'IntakeError');
      }
    }),
  );
});

test('a byte order mark is no part of the text, and tells UTF-16', () => {
  assert.equal(decode(bytes('\ufeffTalks failed.')), 'Talks failed.');
  const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...Array.from('Talks', (c) => c.charCodeAt(0))]).buffer);
  assert.equal(decode(utf16), 'Talks');
});

test('an HTML declaration tells the encoding', () => {
  const page = '<meta charset="windows-1252"><p>Prime Minister Rafael Calder\xf3n</p>';
  assert.match(decode(Uint8Array.from(page, (c) => c.charCodeAt(0))), /Calderón/);
});

const latin = Uint8Array.from('Minister Calder\xf3n said no.', (c) => c.charCodeAt(0));

test('another encoding that nothing names is refused, with the place of the first bad byte', () => {
  assert.throws(() => decode(latin), { ...coded('PARLEY-INTAKE-ENCODING'), place: 'byte 15' });
});

test('the encoding may be given', () => {
  assert.equal(decode(latin, 'windows-1252'), 'Minister Calderón said no.');
  assert.throws(() => decode(latin, 'klingon'), coded('PARLEY-INTAKE-ENCODING'));
});

const BINARIES: [string, Uint8Array][] = [
  ['a PDF', bytes('%PDF-1.7\n1 0 obj')],
  ['a zip', bytes('PK\x03\x04docx')],
  ['zero bytes', bytes('a\0b')],
  ['control characters', bytes('\x01\x02\x03\x04 text \x05\x06')],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
];
for (const [name, some] of BINARIES) {
  test(`a binary is refused: ${name}`, () => {
    assert.throws(() => decode(some), coded('PARLEY-INTAKE-BINARY'));
  });
}

test('an empty file and one over the limit are refused', () => {
  assert.throws(() => decode(new Uint8Array()), coded('PARLEY-INTAKE-EMPTY'));
  assert.throws(() => decode(new Uint8Array(LIMITS.report + 1).fill(0x61)), {
    ...coded('PARLEY-INTAKE-TOO-LARGE'),
    message: /limit of 8 MB/,
  });
  assert.equal(decode(new Uint8Array(LIMITS.report).fill(0x61)).length, LIMITS.report);
});
