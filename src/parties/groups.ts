import { slug } from './names.ts';
import type { Word } from './scan.ts';
import { note, partiesOf, type Scene, stateOf, wording } from './scene.ts';
import { GROUP, INSTITUTION, isGroupModifier } from './vocabulary.ts';

/** Longest stretch of words before a group's head that names it. */
const REACH = 4;

/**
 * Groups of people or states by what they are called: "Syrian rebels", "foreign creditor banks", "the union".
 * A bare head ("the rebels") means the fuller name that the report last gave for that head, and itself.
 */
export function readGroups(scene: Scene): void {
  const { words } = scene;
  const fuller = new Map<string, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!GROUP.has(word.key)) continue;
    const match = scene.matchAt[i];
    if (match && match.to - match.from > 1) continue;
    const from = groupStart(scene, i);
    const head = word.key.replace(/s$/, '');
    if (from < i) {
      const name = slug(wording(scene, from, i + 1));
      // A state's own servants are the state, which the rule for institutions says.
      if (!(INSTITUTION.has(word.key) && stateOf(scene.matchAt[from]).length)) {
        note(scene, { from, to: i + 1, parties: [name], via: ['group'] });
        fuller.set(head, name);
      }
      continue;
    }
    const before = fuller.get(head);
    if (before) note(scene, { from: i, to: i + 1, parties: [before], via: ['group', 'named-before'] });
    else note(scene, { from: i, to: i + 1, parties: [slug(word.key)], via: ['group'] });
    const organisation = lastOrganisation(scene, i, head);
    if (organisation)
      note(scene, { from: i, to: i + 1, parties: [organisation], via: ['group', 'organisation-before'] });
  }
}

function groupStart(scene: Scene, at: number): number {
  let from = at;
  while (at - from < REACH && from > 0 && scene.words[from]?.gap === 'near') {
    const word = scene.words[from - 1] as Word;
    if (word.possessive || word.sentence !== (scene.words[at] as Word).sentence) break;
    const match = scene.matchAt[from - 1];
    if (match) {
      if (match.entries[0]?.role === 'person') break;
      from = match.from;
      break;
    }
    const named = word.cap && !word.first && !word.shout;
    if (!named && !isGroupModifier(word.key) && !/^\d+$/.test(word.key) && !GROUP.has(word.key)) break;
    from--;
  }
  return from;
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  union: /union|worker|brotherhood|metall|^[A-Z]{3,6}$|afl|federation|teamster/i,
  company: /.*/,
  airline: /air|qantas|KLM/i,
  bank: /bank|banco/i,
  party: /party|front|ARENA|likud|labour/i,
  group: /.*/,
  movement: /movement|m-19|front/i,
  commission: /commission|EU/i,
  committee: /committee/i,
  board: /board/i,
  council: /council/i,
  paper: /times|post|journal|herald|tribune|guardian|haaretz|telegraph|daily|news/i,
  newspaper: /times|post|journal|herald|tribune|guardian|haaretz|telegraph|daily|news/i,
  service: /press|reuters|news|afp|post/i,
  firm: /.*/,
  carrier: /.*/,
  organization: /.*/,
  organisation: /.*/,
  federation: /.*/,
  school: /.*/,
  university: /university|harvard|college/i,
  agency: /agency|IAEA/i,
  bloc: /EU|eurozone/i,
  coalition: /coalition|alliance/i,
  alliance: /NATO|alliance/i,
  front: /front|FMLN/i,
};
/** How many mentions back a definite group may reach. */
const BACK = 40;

/** "the union", "the company": the organisation last named that may be one. */
function lastOrganisation(scene: Scene, at: number, head: string): string | undefined {
  const kind = CLASSES[head];
  if (!kind || scene.words[at - 1]?.key !== 'the') return undefined;
  let best: string | undefined;
  let place = -1;
  const named = scene.named;
  for (let i = lastNamed(named, at), n = 0; i >= 0 && n < BACK; i--, n++) {
    const draft = named[i];
    const code = draft?.parties?.[0];
    if (
      !draft ||
      code === undefined ||
      draft.person !== undefined ||
      !kind.test(code) ||
      (/^[A-Z]{3}$/.test(code) && stateOf(scene.matchAt[draft.from]).length)
    )
      continue;
    if (draft.from > place) {
      best = code;
      place = draft.from;
      break;
    }
  }
  return best;
}

function lastNamed(named: Scene['named'], at: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((named[mid]?.from ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

export { partiesOf };
