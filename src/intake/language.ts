import { IntakeError } from '../types/index.ts';
import { ENGLISH_WORDS } from './english-words.ts';

/** Below so many letters nothing is said about the language: a headline of names looks like any. */
const LEAST_LETTERS = 60;
/** How far behind the best language English may come: French text is at 0.72, a short list of Spanish names at 0.96. */
const NEAR = 0.9;
/** Share of function words above which a text is English whatever the detector says; English has 0.35 or more. */
const FUNCTION_WORDS = 0.2;

/**
 * Refuses a text that is not English, since the reader would make something up from it. Texts in capitals are judged
 * in lower case; very short texts and lists of names pass.
 * @throws IntakeError `PARLEY-INTAKE-LANGUAGE`
 */
export async function assertEnglish(text: string): Promise<void> {
  const sample = sampleOf(text).toLowerCase();
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return;
  if (functionWords(sample) >= FUNCTION_WORDS) return;
  const language = await detected(sample);
  if (language === null) return;
  throw new IntakeError('PARLEY-INTAKE-LANGUAGE', `is not in English but, it seems, in ${nameOfLanguage(language)}`, {
    mend: 'give an English report or translation; Parley reads English only',
  });
}

/** @returns ISO 639-1 code of the language that it surely is, or null where it is or may be English */
async function detected(sample: string): Promise<string | null> {
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  if (!result.language || result.language === 'en' || !result.isReliable()) return null;
  const scores = result.getScores() as Record<string, number>;
  const english = scores.en ?? 0;
  return english >= NEAR * (scores[result.language] ?? 1) ? null : result.language;
}

/** Beginning, middle and end: a foreign text may open with an English line, or the other way round. */
function sampleOf(text: string, length = 1500): string {
  if (text.length <= 3 * length) return text;
  const middle = text.length >> 1;
  return [text.slice(0, length), text.slice(middle, middle + length), text.slice(-length)].join(' ');
}

function functionWords(sample: string): number {
  const words = sample.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(1, words.length);
}

function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
