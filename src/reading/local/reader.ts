import { createParties, type Parties, type PartyRow } from '../../parties/index.ts';
import { inferPublished } from '../../time/index.ts';
import { parseVocabulary, type Vocabulary } from '../../tokens/index.ts';
import { type Fact, FORM, type ParleyRecord, type Report, type ReportHead } from '../../types/index.ts';
import { type Candidate, candidates } from './candidates.ts';
import type { Draft } from './draft.ts';
import { encode } from './encode.ts';
import { type Features, features } from './features.ts';
import { fill } from './fill.ts';
import { link } from './links.ts';
import { splitLists } from './lists.ts';
import { insideMeetings } from './meetings.ts';
import { type PlacedMention, placedMentions } from './mentions.ts';
import { mergeTwice } from './merge.ts';
import { countRounds } from './rounds.ts';
import { type OrtRuntime, type OrtSession, SESSION_OPTIONS } from './runtime.ts';
import { parseSettings, type Settings } from './settings.ts';
import { type Trace, traceFact, traceSentences } from './trace.ts';

/** What the reader is made of, all handed in. */
export type LocalReaderAssets = {
  /** ONNX weights, `models/reader.onnx`. */
  readonly model: Uint8Array;
  /** Word pieces, one a line, `models/vocabulary.txt`. */
  readonly vocabulary: string;
  /** JSON, `models/reader.json`. */
  readonly settings: string;
  readonly runtime: OrtRuntime;
  /** A user's own rows, which add to the table of parties and overrule it. */
  readonly parties?: readonly PartyRow[];
};

export type ReadingOptions = {
  readonly explain?: boolean;
  /** Which sentences to read (a sieve's answer); all where it is not given. Called with the text and its sentences. */
  readonly keep?: (text: string, sentences: Features['sentences']) => boolean[];
};

/** A report read: its record with every fact from confidence 0.05 up, and the confidence that serves best. */
export type Reading = {
  readonly record: ParleyRecord;
  readonly least: number;
  readonly trace?: Trace;
  readonly notes: readonly { readonly code: string; readonly message: string }[];
};

export type LocalReader = {
  /** name@version, as in the record's `readers`. */
  readonly name: string;
  read(report: Report, options?: ReadingOptions): Promise<Reading>;
};

/** What the record keeps. */
const FLOOR = 0.05;

/**
 * Opens the reader. One report at a time goes through it; for several at once open several.
 * @throws RuleError where the settings are not those of the weights
 */
export async function createLocalReader(assets: LocalReaderAssets): Promise<LocalReader> {
  const settings = parseSettings(assets.settings);
  const vocabulary = parseVocabulary(assets.vocabulary);
  const parties = createParties({ rows: [...(assets.parties ?? [])] });
  const session = await assets.runtime.InferenceSession.create(assets.model, SESSION_OPTIONS);
  const tools: Tools = { settings, vocabulary, parties, session, runtime: assets.runtime };
  return { name: `local@${settings.version}`, read: (report, options = {}) => read(report, options, tools) };
}

type Tools = {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly parties: Parties;
  readonly session: OrtSession;
  readonly runtime: OrtRuntime;
};

async function read(report: Report, options: ReadingOptions, tools: Tools): Promise<Reading> {
  const { settings } = tools;
  const { text } = report;
  const cut = features(text, tools.vocabulary);
  const head = headOf(report, cut);
  const mentions = placedMentions(text, cut.sentences, head.published, tools.parties);
  const seen = await propose(text, cut, mentions, options, tools);
  const { drafts, ties } = decode(seen, { text, published: head.published, mentions, settings }, cut);
  const facts = drafts.map((draft, i) => factOf(draft, i, text, `local@${settings.version}`, ties[i] ?? []));
  const record: ParleyRecord = { report: head, facts, form: FORM, readers: [`local@${settings.version}`] };
  const reading: Reading = { record, least: settings.least, notes: [] };
  if (!options.explain) return reading;
  const traced = drafts.map((draft, i) => traceFact((facts[i] as Fact).id, draft, text));
  return { ...reading, trace: { facts: traced, sentences: traceSentences(cut, seen, drafts) } };
}

function headOf(report: Report, cut: Features): ReportHead {
  const { id, title, outlet, url, text } = report;
  const given = report.published
    ? ({ published: report.published, basis: 'given' } as const)
    : inferPublished(text, title, [...cut.sentences]);
  return { id, title, outlet, published: given.published, publishedBasis: given.basis, url };
}

async function propose(
  text: string,
  cut: Features,
  mentions: readonly PlacedMention[],
  options: ReadingOptions,
  tools: Tools,
): Promise<Candidate[]> {
  const kept = options.keep?.(text, cut.sentences);
  const out: Candidate[] = [];
  for (const window of cut.windows) {
    if (kept && !kept.slice(window.scored, window.to).some(Boolean)) continue;
    const encoded = await encode(tools.runtime, tools.session, tools.settings, cut, window);
    out.push(...candidates(encoded, text, cut.sentences, mentions, tools.settings));
  }
  return kept ? out.filter((candidate) => kept[candidate.sentence]) : out;
}

/** Candidates to one consistent set of drafts, in the order of the text, with their ties. */
function decode(seen: readonly Candidate[], around: Parameters<typeof fill>[1], cut: Features) {
  const { text, mentions, settings } = around;
  const filled = seen
    .map((candidate) => fill(candidate, around))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const split = splitLists(
    filled.filter((draft) => draft.confidence >= FLOOR),
    mentions,
    cut.sentences,
    text,
  );
  const merged = mergeTwice(split, settings.merge);
  const { drafts } = insideMeetings(countRounds(merged, text), text);
  return { drafts, ties: link(drafts) };
}

function factOf(
  draft: Draft,
  at: number,
  text: string,
  reader: string,
  ties: readonly { rel: Fact['links'][number]['rel']; to: number }[],
): Fact {
  const { sentence: _sentence, from: _from, mentions: _mentions, span, ...slots } = draft;
  return {
    id: `f${at + 1}`,
    ...slots,
    evidence: text.slice(span.start, span.end),
    span,
    readers: [reader],
    links: ties.map(({ rel, to }) => ({ rel, fact: `f${to + 1}` })),
  };
}
