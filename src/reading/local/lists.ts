import type { Span } from '../../types/index.ts';
import type { Draft } from './draft.ts';
import type { PlacedMention } from './mentions.ts';

/** A place and a time told together: "in Tokyo in late August". */
type Occasion = { place: PlacedMention; time: PlacedMention };

const JOINING = /^(?:\s|,|;|\(|\b(?:in|at|on|during|from|for|and|the)\b)*$/i;
const HEAD = /\b(?:followed by|and|then)\b/i;

/**
 * A sentence that tells several meetings, each by a place and a time of its own ("talks in Tokyo in late August and
 * in Beijing at the end of October"), gives a draft for each: the model's slots hold two at most, and it marks the
 * first most surely.
 * @param drafts in the order of the text
 */
export function splitLists(
  drafts: readonly Draft[],
  mentions: readonly PlacedMention[],
  sentences: readonly Span[],
  text: string,
): Draft[] {
  const out: Draft[] = [];
  const done = new Set<number>();
  for (const draft of drafts) {
    if (draft.act !== 'meet') out.push(draft);
    else if (!done.has(draft.sentence)) {
      const all = drafts.filter((other) => other.act === 'meet' && other.sentence === draft.sentence);
      const parts = splitSentence(all, mentions, sentences[draft.sentence] as Span, text);
      if (parts) done.add(draft.sentence);
      out.push(...(parts ?? [draft]));
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function splitSentence(
  drafts: readonly Draft[],
  mentions: readonly PlacedMention[],
  sentence: Span,
  text: string,
): Draft[] | null {
  const occasions = occasionsIn(mentions, sentence, text);
  if (occasions.length < 2) return null;
  const surest = drafts.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return occasions.map((occasion, i) => {
    const start =
      i === 0
        ? Math.min(surest.span.start, occasion.place.start)
        : headOf(occasions[i - 1] as Occasion, occasion, text);
    const end = Math.max(occasion.place.end, occasion.time.end);
    return {
      ...surest,
      span: { start, end },
      time: occasion.time.time?.edtf ?? null,
      part: occasion.time.time?.part ?? null,
      place: occasion.place.place ?? null,
      mentions: { ...surest.mentions, place: occasion.place, time: occasion.time },
    };
  });
}

/** Where the words for a later occasion begin: after the one before and the conjunction that joins them. */
function headOf(before: Occasion, occasion: Occasion, text: string): number {
  const from = Math.max(before.place.end, before.time.end);
  const gap = text.slice(from, Math.min(occasion.place.start, occasion.time.start));
  const joint = HEAD.exec(gap);
  if (!joint) return from + (/^[\s,;]*/.exec(gap)?.[0].length ?? 0);
  const skip = joint[0].toLowerCase() === 'followed by' ? joint.index : joint.index + joint[0].length;
  return from + skip + (/^\s*/.exec(gap.slice(skip))?.[0].length ?? 0);
}

function occasionsIn(mentions: readonly PlacedMention[], sentence: Span, text: string): Occasion[] {
  const inside = mentions.filter(
    (m) => m.start >= sentence.start && m.end <= sentence.end && (m.place || m.time?.edtf),
  );
  const out: Occasion[] = [];
  for (let i = 0; i + 1 < inside.length; i++) {
    const [a, b] = [inside[i] as PlacedMention, inside[i + 1] as PlacedMention];
    const place = a.place ? a : b;
    const time = a.place ? b : a;
    if (!place.place || !time.time?.edtf || place === time || !preceded(a, text)) continue;
    if (a.end > b.start || !JOINING.test(text.slice(a.end, b.start))) continue;
    out.push({ place, time });
    i++;
  }
  return out;
}

/** An occasion is told by a preposition: "in Tokyo", "on Monday". */
function preceded(mention: PlacedMention, text: string): boolean {
  return (
    /\b(?:in|at|on)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, mention.start - 12), mention.start)) ||
    /^(?:in|at|on)\b/i.test(text.slice(mention.start, mention.end))
  );
}
