"""Reads CoNLL-U files and turns words into the features that the network embeds.

`normalise`, `fold`, `shape_of` and `features_of` are mirrored in ../word-features.ts and must give the
same strings on every machine, so they use plain code-point arithmetic and no Unicode tables.
"""

from collections import Counter
from dataclasses import dataclass

FEATURES = ("word", "suffix1", "suffix2", "suffix3", "suffix4", "prefix2", "prefix3", "shape")
UNKNOWN = "\x00"

QUOTES = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"',
}


@dataclass
class Sentence:
    words: list
    upos: list
    xpos: list
    heads: list  # 0 is the root, as in the files
    labels: list


def read(path):
    """Sentences of a CoNLL-U file; lines of multiword tokens and empty nodes are left out."""
    sentences, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line:
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif rows:
            columns = list(zip(*rows))
            sentences.append(Sentence(list(columns[1]), list(columns[3]), list(columns[4]),
                                      [int(h) for h in columns[6]], list(columns[7])))
            rows = []
    return sentences


def normalise(word):
    """Straight quotes: treebanks and tokenizers differ in them, meaning does not."""
    straight = "".join(QUOTES.get(c, c) for c in word)
    return '"' if straight == "''" else straight


def is_upper(code):
    return 0x41 <= code <= 0x5A or (0xC0 <= code <= 0xDE and code != 0xD7)


def fold(word):
    """Lower case of ASCII and Latin-1, digits as 0."""
    out = []
    for c in word:
        code = ord(c)
        if is_upper(code):
            out.append(chr(code + 32))
        elif 0x30 <= code <= 0x39:
            out.append("0")
        else:
            out.append(c)
    return "".join(out)


def class_of(code):
    if is_upper(code):
        return "X"
    if 0x30 <= code <= 0x39:
        return "d"
    if 0x61 <= code <= 0x7A:
        return "x"
    if code < 0x80:
        return chr(code)
    if code < 0xC0 or 0x2000 <= code < 0x2C00 or code == 0xD7 or code == 0xF7:
        return "p"
    return "e" if code >= 0x1F000 else "x"


def shape_of(word):
    """Kinds of characters with runs collapsed, at most six: "McDonald's" is XxXx'x."""
    out = ""
    for c in word:
        kind = class_of(ord(c))
        if not out.endswith(kind):
            out += kind
            if len(out) == 6:
                break
    # One capital letter is an initial or "I" and behaves unlike a word in capitals.
    return "I" if out == "X" and len(word) == 1 else out


def features_of(raw):
    """The strings that stand for one word, in the order of FEATURES."""
    word = normalise(raw)
    low = fold(word)
    return (low, low[-1:], low[-2:], low[-3:], low[-4:], low[:2], low[:3], shape_of(word))


class Vocabulary:
    """Strings to rows; row 0 is the unknown one."""

    def __init__(self, names):
        self.names = list(names)
        self.index = {name: i for i, name in enumerate(self.names)}

    @classmethod
    def of(cls, counts, at_least):
        kept = sorted((k for k, n in counts.items() if n >= at_least), key=lambda k: (-counts[k], k))
        return cls([UNKNOWN, *kept])

    def __len__(self):
        return len(self.names)

    def row(self, name):
        return self.index.get(name, 0)


def build_vocabularies(sentences, vectors=None):
    """One vocabulary a feature, and the tag and label inventories with rare ones kept.

    `vectors` (vectors.py) adds its words to those of the treebanks; their count is that in the treebanks.
    """
    counts = [Counter() for _ in FEATURES]
    for sentence in sentences:
        for word in sentence.words:
            for counter, feature in zip(counts, features_of(word)):
                counter[feature] += 1
    features = [Vocabulary.of(c, 2 if name == "word" else 3) for name, c in zip(FEATURES, counts)]
    if vectors:
        known = features[0].index
        features[0] = Vocabulary([*features[0].names, *(w for w in vectors if w not in known)])

    def inventory(column, at_least=1):
        n = Counter(v for s in sentences for v in getattr(s, column))
        return Vocabulary(sorted(k for k in n if n[k] >= at_least))

    return {
        "features": features,
        "upos": inventory("upos"),
        "xpos": inventory("xpos"),
        "labels": inventory("labels", 10),
        "counts": [counts[0][name] for name in features[0].names],
    }
