/**
 * SHA-256 of a text in UTF-8.
 * @returns 64 hexadecimal digits
 */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A file's name without its folders and its ending; `.gz` is an ending of its own.
 * @example nameOf('news/talks.jsonl.gz') // 'talks'
 */
export function nameOf(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? file;
  const plain = base.replace(/\.gz$/i, '');
  return plain.replace(/(?<=.)\.[^.]*$/, '') || plain;
}

/** The id of a report: what it was given, else the first twelve digits of its text's hash. */
export async function idOf(given: string | null | undefined, text: string): Promise<string> {
  return given || (await hashOf(text)).slice(0, 12);
}
