import { createParties, officesHeld, type Parties, type PartyRow } from '../../parties/index.ts';
import { inferPublished } from '../../time/index.ts';
import { parseVocabulary, type Vocabulary } from '../../tokens/index.ts';
import { type Fact, FORM, type ParleyRecord, type Report, type ReportHead } from '../../types/index.ts';
import { decode } from './decode.ts';
import type { Draft } from './draft.ts';
import { type Features, features } from './features.ts';
import type { LinkTo } from './links.ts';
import { placedMentions } from './mentions.ts';
import { type Keep, propose } from './propose.ts';
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
  /** Which sentences to read (a sieve's answer); all where it is not given. */
  readonly keep?: Keep;
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
  const head = headOf(report, cut, tools.parties);
  const mentions = placedMentions(text, cut.sentences, head.published, tools.parties);
  const seen = await propose(text, cut, mentions, tools, options.keep);
  const { drafts, ties } = decode(seen, {
    text,
    published: head.published,
    mentions,
    sentences: cut.sentences.length,
    settings,
  });
  const facts = drafts.map((draft, i) => factOf(draft, i, text, `local@${settings.version}`, ties[i] ?? []));
  const record: ParleyRecord = { report: head, facts, form: FORM, readers: [`local@${settings.version}`] };
  const reading: Reading = { record, least: settings.least, notes: [] };
  if (!options.explain) return reading;
  const traced = drafts.map((draft, i) => traceFact((facts[i] as Fact).id, draft, text));
  return { ...reading, trace: { facts: traced, sentences: traceSentences(cut, seen, drafts) } };
}

/** The record's head; a date of publication that was not given is inferred from the text. */
export function headOf(report: Report, cut: Features, parties: Parties): ReportHead {
  const { id, title, outlet, url, text } = report;
  const given = report.published
    ? ({ published: report.published, basis: 'given' } as const)
    : inferPublished(text, title, [...cut.sentences], officesHeld(text, parties));
  return { id, title, outlet, published: given.published, publishedBasis: given.basis, url };
}

export function factOf(draft: Draft, at: number, text: string, reader: string, ties: readonly LinkTo[]): Fact {
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
