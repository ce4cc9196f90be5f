import type { Span } from '../../types/index.ts';
import type { Draft } from './draft.ts';
import { mentionsIn, type PlacedMention } from './mentions.ts';
import { JOINTS } from './tables/joints.ts';

/** A place and a time told together: "in Tokyo in late August". */
type Occasion = Span & { readonly place: PlacedMention; readonly time: PlacedMention };

/** Between a place and its time: prepositions and signs only. */
const TOGETHER: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'from', 'for', 'the']);
const JOINING: ReadonlySet<string> = new Set(JOINTS.flatMap(({ words }) => words));
const HEAD = /\b(?:followed by|and|then)\b/i;
/** Most units between a meeting's evidence and the list of occasions that tells more of it. */
const NEAR = 40;

/**
 * A sentence that tells several meetings, each by a place and a time of its own ("talks in Tokyo in late August and
 * in Beijing at the end of October"), gives a draft for each: the model's slots hold two at most, and it marks the
 * first most surely.
 * @param drafts in the order of the text
 */
export function splitLists(drafts: readonly Draft[], mentions: readonly PlacedMention[], text: string): Draft[] {
  const meets = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.act !== 'meet') continue;
    const told = meets.get(draft.sentence);
    if (told) told.push(draft);
    else meets.set(draft.sentence, [draft]);
  }
  const out = drafts.filter(({ act }) => act !== 'meet');
  for (const [sentence, told] of meets) out.push(...splitSentence(told, mentionsIn(mentions, sentence), text));
  return out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function splitSentence(drafts: readonly Draft[], mentions: readonly PlacedMention[], text: string): readonly Draft[] {
  const list = listOf(occasionsIn(mentions, text), text);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || first === last) return drafts;
  const told = drafts.filter(({ span }) => span.start < last.end && span.end >= first.start - NEAR);
  if (told.length === 0) return drafts;
  const surest = told.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const parts = list.map((occasion, i): Draft => {
    const before = list[i - 1];
    const start = before ? headOf(before, occasion, text) : Math.min(surest.span.start, occasion.start);
    return {
      ...surest,
      span: { start, end: occasion.end },
      time: occasion.time.time?.edtf ?? null,
      part: occasion.time.time?.part ?? null,
      place: occasion.place.place ?? null,
      mentions: { ...surest.mentions, place: occasion.place, time: occasion.time },
    };
  });
  return [...drafts.filter((draft) => !told.includes(draft)), ...parts];
}

/** The longest run of occasions with nothing but joining words between them. */
function listOf(occasions: readonly Occasion[], text: string): Occasion[] {
  let best: Occasion[] = [];
  let run: Occasion[] = [];
  for (const occasion of occasions) {
    const before = run.at(-1);
    if (before && only(JOINING, text.slice(before.end, occasion.start))) run.push(occasion);
    else run = [occasion];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Where the words for a later occasion begin: after the one before and the conjunction that joins them. */
function headOf(before: Occasion, occasion: Occasion, text: string): number {
  const gap = text.slice(before.end, occasion.start);
  const joint = HEAD.exec(gap);
  const past = joint && joint[0].toLowerCase() !== 'followed by' ? joint.index + joint[0].length : (joint?.index ?? 0);
  return before.end + past + (/^[\s,;]*/.exec(gap.slice(past))?.[0].length ?? 0);
}

function occasionsIn(mentions: readonly PlacedMention[], text: string): Occasion[] {
  const inside = mentions.filter((mention) => mention.place || mention.time?.edtf);
  const out: Occasion[] = [];
  for (let i = 0; i + 1 < inside.length; i++) {
    const [a, b] = [inside[i] as PlacedMention, inside[i + 1] as PlacedMention];
    const [place, time] = a.place ? [a, b] : [b, a];
    if (!place.place || !time.time?.edtf || !preceded(a, text)) continue;
    if (a.end > b.start || !only(TOGETHER, text.slice(a.end, b.start))) continue;
    out.push({ place, time, start: a.start, end: b.end });
    i++;
  }
  return out;
}

/** Whether a stretch holds only these words, white space and commas, semicolons, brackets and dashes. */
function only(allowed: ReadonlySet<string>, stretch: string): boolean {
  return (stretch.toLowerCase().match(/[^\s,;()–—-]+/gu) ?? []).every((word) => allowed.has(word));
}

/** An occasion is told by a preposition: "in Tokyo", "on Monday". */
function preceded(mention: PlacedMention, text: string): boolean {
  return (
    /\b(?:in|at|on)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, mention.start - 12), mention.start)) ||
    /^(?:in|at|on)\b/i.test(text.slice(mention.start, mention.end))
  );
}
