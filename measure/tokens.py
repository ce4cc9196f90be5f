"""Cuts the texts of standard input (JSON, one a line) into word pieces with the Python tokenizer; one line of JSON
[[id, start, end], ...] a text, offsets in code points. Argument: the vocabulary file, one piece a line."""
import json
import sys

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

vocabulary = {}
with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
    for number, piece in enumerate(file):
        vocabulary.setdefault(piece.rstrip("\n"), number)
tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=100))
tokenizer.normalizer = BertNormalizer(lowercase=True)
tokenizer.pre_tokenizer = BertPreTokenizer()
for line in sys.stdin:
    cut = tokenizer.encode(json.loads(line), add_special_tokens=False)
    print(json.dumps([[id, start, end] for id, (start, end) in zip(cut.ids, cut.offsets)]))
