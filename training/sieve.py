"""Fits the sieve (src/sieve) and writes models/sieve.bin.

    python training/sieve.py [--shared ../shared] [--out models/sieve.bin]
    python training/sieve.py --report          only measures the file there is, gold/dev included

Sentences, features, context and scores come from `sieve-features.ts`, the sieve's own code: here weights are fitted,
nothing is featurised. A sentence is positive where a gold fact's evidence overlaps it. Negative are gold's other
sentences and, as the run of the news, one half of the unlabelled reports of news/raw.jsonl.gz (the other half shows
how much is dropped). A few of those do hold facts; they cost little, since the threshold is chosen by gold's facts
alone: a fixed fifth of gold/train, whole negotiations of it, that no weight has seen. gold/dev is only reported. What
raw repeats of gold, dev's reports among it, is left out of training.

Made with numpy 2.4.6, scipy 1.17.1, scikit-learn 1.9.1: with these the file comes out the same to the byte. Takes half a
minute. What other thresholds would do, on the split and on raw: 98 % of the facts kept drops 78 % of the sentences,
99 % drops 73, 99.5 % drops 64, 99.7 % drops 53.
"""

import argparse
import base64
import gzip
import json
import re
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
BITS = 18
CONTEXT = 6
KEPT = 0.99  # of the split's facts; the promise is 0.97, and other reports differ
STRENGTH = 3.0  # inverse of the penalty
RAW_WEIGHT = 2.0  # what all raw sentences weigh together, against gold's


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT / "../shared")
    parser.add_argument("--out", type=Path, default=ROOT / "models/sieve.bin")
    parser.add_argument("--report", action="store_true")
    args = parser.parse_args()
    gold = read_gold(args.shared, "train")
    raw = [json.loads(line) for line in gzip.open(args.shared / "news/raw.jsonl.gz", "rt")]
    dev = read_gold(args.shared, "dev")
    if not args.report:
        model = fit(gold, raw, {key(p) for r in gold + dev for p in pieces(r["text"])})
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_bytes(packed(model))
    report(args.out, args.shared, gold, dev, raw)


# Data


def read_gold(shared: Path, part: str) -> list[dict]:
    """Reports with `evidence`: spans in UTF-16 units of the text, one a fact."""
    reports = [json.loads(line) for line in open(shared / f"gold/{part}/reports.jsonl")]
    for r in reports:
        facts = json.load(open(shared / f"gold/{part}/{r['id']}.json"))["facts"]
        r["evidence"] = [span for f in facts if (span := locate(r["text"], f["evidence"]))]
    return reports


def locate(text: str, words: str) -> tuple[int, int] | None:
    """Where the words stand, white space apart, in UTF-16 units."""
    match = re.search(r"\s+".join(map(re.escape, words.split())), text)
    return match and tuple(len(text[:i].encode("utf-16-le", "surrogatepass")) // 2 for i in match.span())


def pieces(text: str) -> list[str]:
    return re.split(r"[.\n]", text)


def key(piece: str) -> str:
    """Two texts share a piece where their keys are the same; short ones, which many texts share, have none."""
    letters = re.sub(r"\W+", "", piece.lower())
    return letters if len(letters) >= 40 else ""


def draw(name: str, parts: int) -> int:
    return zlib.crc32(name.encode()) % parts


def held_out(report: dict) -> bool:
    """The split: all reports of a negotiation on one side. Names of mere collections part by report."""
    group = re.sub(r"[-_]?\d+$", "", report["id"])
    collection = group in ("late", "more", "modern", "press", "wire")
    return draw(report["id"] if collection else group, 5) == 0


# The sieve's own code


def through(reports: list[dict], argument: str) -> list[dict]:
    """One row a report from sieve-features.ts."""
    lines = "".join(json.dumps({"id": r["id"], "text": r["text"]}) + "\n" for r in reports)
    command = [ROOT / "node_modules/.bin/node", ROOT / "training/sieve-features.ts", argument]
    out = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout
    rows = [json.loads(line) for line in out.splitlines()]
    for row, r in zip(rows, reports, strict=True):
        row["evidence"] = r.get("evidence", [])
    return rows


def with_sieve(reports: list[dict], model: dict) -> list[dict]:
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.write(packed(model))
        file.flush()
        return through(reports, file.name)


def matrix(rows: list[dict]) -> sp.csr_matrix:
    """A sentence a row, each of its features 1 / sqrt(their number), as ownScores has it."""
    counts = np.concatenate([np.array(r["counts"], int) for r in rows])
    columns = np.concatenate([np.frombuffer(base64.b64decode(r["features"]), "<u4") for r in rows]).astype(np.int32)
    values = np.repeat(1 / np.sqrt(np.maximum(counts, 1)), counts)
    return sp.csr_matrix((values, columns, np.r_[0, np.cumsum(counts)]), shape=(len(counts), 1 << BITS))


def column(rows: list[dict], name: str, width: int = 1) -> np.ndarray:
    flat = np.concatenate([np.frombuffer(base64.b64decode(r[name]), "<f8") for r in rows])
    return flat.reshape(-1, width) if width > 1 else flat


def labels(rows: list[dict]) -> np.ndarray:
    return np.array([any(x < b and y > a for x, y in r["evidence"]) for r in rows for a, b in r["spans"]], float)


def turns(rows: list[dict]) -> np.ndarray:
    """For each sentence, whether its report's place is even or odd."""
    return np.concatenate([np.full(len(r["spans"]), i % 2) for i, r in enumerate(rows)])


# Fitting


def fit(gold: list[dict], raw: list[dict], known: set[str]) -> dict:
    known.discard("")
    learn = [r for r in gold if not held_out(r)]
    choose = [r for r in gold if held_out(r)]
    news = [r for r in raw if draw(r["id"], 2) == 0 and not any(key(p) in known for p in pieces(r["text"]))]
    rows, news_rows = through(learn, str(BITS)), through(news, str(BITS))
    x, y, turn = matrix(rows + news_rows), np.r_[labels(rows), labels(news_rows)], turns(rows + news_rows)
    golden = sum(len(r["spans"]) for r in rows)
    weight = np.r_[np.ones(golden), np.full(len(y) - golden, RAW_WEIGHT * golden / (len(y) - golden))]
    seen = np.zeros((len(y), CONTEXT))
    for k in (0, 1):  # the context's weights are fitted on scores of sentences that the words' weights had not seen
        other = words(x[turn != k], y[turn != k], weight[turn != k])
        seen[turn == k] = column(with_sieve(learn + news, other), "context", CONTEXT)[turn == k]
    company = LogisticRegression(C=1.0).fit(seen, y, sample_weight=weight)
    model = words(x, y, weight) | {"context": [*company.coef_[0], company.intercept_[0]]}
    return model | {"threshold": threshold(with_sieve(choose, model))}


def words(x: sp.csr_matrix, y: np.ndarray, weight: np.ndarray) -> dict:
    """Weights of the words, in 8 bits; no company yet."""
    found = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=1).fit(x, y, sample_weight=weight)
    scale = float(np.abs(found.coef_).max() / 127)
    quantised = np.rint(found.coef_[0] / scale).astype(np.int8)
    return {"weights": quantised, "scale": scale, "bias": found.intercept_[0], "context": [1, 0, 0, 0, 0, 0, 0], "threshold": 0}


def packed(model: dict) -> bytes:
    """The file that createSieve reads."""
    numbers = [model["scale"], model["bias"], *model["context"], model["threshold"]]
    return b"PSV1" + struct.pack(f"<I{len(numbers)}f", BITS, *numbers) + model["weights"].tobytes()


def threshold(rows: list[dict]) -> float:
    """The highest at which KEPT of the facts are kept; a little less, for rounding to 32 bits."""
    scores = np.sort(fact_scores(rows))
    return float(scores[int((1 - KEPT) * len(scores))] - 1e-4)


def fact_scores(rows: list[dict]) -> np.ndarray:
    """For each fact the score of the sentence that holds most of its evidence."""
    out = []
    for r in rows:
        scores = np.frombuffer(base64.b64decode(r["scores"]), "<f8")
        shared = lambda x, y: [min(y, b) - max(x, a) for a, b in r["spans"]]  # noqa: E731
        out += [scores[int(np.argmax(shared(x, y)))] for x, y in r["evidence"]]
    return np.array(out)


# Figures


def report(file: Path, shared: Path, gold: list[dict], dev: list[dict], raw: list[dict]) -> None:
    at = struct.unpack_from("<f", file.read_bytes(), 8 + 4 * (2 + CONTEXT + 1))[0]
    print(f"{file.stat().st_size} bytes, threshold {at:.3f}")
    for name, reports in (("split", [r for r in gold if held_out(r)]), ("dev", dev)):
        rows = through(reports, str(file))
        facts, sentences = fact_scores(rows), column(rows, "scores")
        print(f"{name}: {(facts >= at).mean():.4f} of {len(facts)} facts kept, {(sentences < at).mean():.3f} of {len(sentences)} sentences dropped")
    off = {line.split("\t")[0] for line in open(shared / "news/off-topic.tsv")}
    halves = {"raw, seen": [r for r in raw if draw(r["id"], 2) == 0], "raw, unseen": [r for r in raw if draw(r["id"], 2) == 1]}
    for name, reports in (halves | {"raw": raw, "off-topic": [r for r in raw if r["id"] in off]}).items():
        sentences = column(through(reports, str(file)), "scores")
        print(f"{name}: {(sentences < at).mean():.3f} of {len(sentences)} sentences dropped")


if __name__ == "__main__":
    main()
