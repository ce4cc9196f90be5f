/** First bytes of files that people take for reports, and what to do with each. */
export const SIGNATURES: readonly { id: string; begins: readonly number[]; what: string; mend: string }[] = [
  { id: 'pdf', begins: bytes('%PDF-'), what: 'a PDF', mend: 'save its text first (pdftotext FILE)' },
  { id: 'zip', begins: bytes('PK\x03\x04'), what: 'a zip or an office document', mend: 'save it as plain text first' },
  { id: 'png', begins: bytes('\x89PNG'), what: 'a PNG picture', mend: 'give the text that it shows' },
  { id: 'jpeg', begins: [0xff, 0xd8, 0xff], what: 'a JPEG picture', mend: 'give the text that it shows' },
  { id: 'gif', begins: bytes('GIF8'), what: 'a GIF picture', mend: 'give the text that it shows' },
  { id: 'ole', begins: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old office document', mend: 'save it as plain text first' },
  { id: 'elf', begins: bytes('\x7fELF'), what: 'a program', mend: 'give a text' },
  { id: 'rtf', begins: bytes('{\\rtf'), what: 'an RTF document', mend: 'save it as plain text first' },
];

function bytes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
