// Takes reports in: bytes, files and lines become `Report`s whose text is untouched, so that every offset counted later
// holds in the text as it came. A byte order mark belongs to the encoding and not to the text, so decoding drops it; nothing else is
// changed: no trimming, no line ends, no Unicode normal form.
//
// This file and all that it names run anywhere. What needs a file system stands in `files.ts`, which only the node
// side imports. Broken input is an `IntakeError` that says the file, the place in it and the mend; guessing was
// rejected: a text in an unknown encoding or in another language gives a record that looks right and is not.
export { readDate } from './dates.ts';
export { decode } from './decode.ts';
export { hashOf, idOf, nameOf } from './ids.ts';
export { assertEnglish } from './language.ts';
export { LIMITS } from './limits.ts';
export { fromLine } from './lines.ts';
export { fromText, type Head } from './text.ts';
