"""Makes corpus/tokens/pieces.json: how the Python tokenizer cuts the texts of corpus/tokens/texts.json.

    pip install tokenizers==0.23.3 && python scripts/token-cases.py

The tokenizer is what the weights were trained with, so it is right by definition. One line a text: the pieces, each as
[id, start, end], offsets in UTF-16 units. A lone surrogate cannot pass to it; the replacement character, which it drops
as it would a surrogate, stands in its place (one UTF-16 unit as well).
"""

import json
import re
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

FOLDER = Path(__file__).parent.parent / "corpus" / "tokens"


def units(text: str) -> list[int]:
    """The place in UTF-16 units of each code point, and of the end."""
    places = [0]
    for char in text:
        places.append(places[-1] + (2 if ord(char) > 0xFFFF else 1))
    return places


def main() -> None:
    pieces = (FOLDER / "vocabulary.txt").read_text("utf-8").rstrip("\n").split("\n")
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
    tokenizer.normalizer = BertNormalizer(clean_text=True, handle_chinese_chars=True, lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    lines = []
    for case in json.loads((FOLDER / "texts.json").read_text("utf-8")):
        text = re.sub("[\ud800-\udfff]", "\ufffd", case["text"])
        at = units(text)
        cut = tokenizer.encode(text, add_special_tokens=False)
        lines.append(json.dumps([[number, at[a], at[b]] for number, (a, b) in zip(cut.ids, cut.offsets)]))
    (FOLDER / "pieces.json").write_text("[\n  " + ",\n  ".join(lines) + "\n]\n")


if __name__ == "__main__":
    main()
