"""Writes what the float network says about a few sentences, for the parity test of the TypeScript inference.

    python lib/core/language/model/trainer/write_golden.py --data ../shared/data/ud --checkpoint weights.pt \\
        --sentences tests/unit/language-model/golden-sentences.txt --out tests/unit/language-model/golden.json

Heads are the best ones word by word; sentences where those make no tree with one root are left out, since the
tree search is the inference's alone.
"""

import argparse
import json
from pathlib import Path

import torch

from network import Parser
from treebank import build_vocabularies, features_of, read
from vectors import read_vectors


def is_tree(heads):
    for word in range(1, len(heads) + 1):
        seen, node = set(), word
        while node:
            if node in seen:
                return False
            seen.add(node)
            node = heads[node - 1]
    return heads.count(0) == 1


def main():
    ask = argparse.ArgumentParser()
    for name in ("data", "checkpoint", "sentences", "out"):
        ask.add_argument(f"--{name}", type=Path, required=True)
    ask.add_argument("--vectors", type=Path, help="word vectors that the network was trained with, see vectors.py")
    ask.add_argument("--most", type=int, default=40000)
    args = ask.parse_args()
    vectors = read_vectors(args.vectors, args.most) if args.vectors else None
    vocab = build_vocabularies(read(args.data / "train.conllu"), vectors)
    state = torch.load(args.checkpoint, weights_only=False)
    sizes = state["sizes"]
    model = Parser(sizes, sizes["hidden"], sizes["arc"], sizes["label"])
    model.load_state_dict(state["model"])
    model.eval()
    out = []
    for line in args.sentences.read_text(encoding="utf-8").splitlines():
        words = line.split()
        rows = torch.tensor([[v.row(f) for v, f in zip(vocab["features"], features_of(w))] for w in words]).t()
        with torch.no_grad():
            _, tags, arcs, dep, head = model(rows.unsqueeze(1))
            heads = arcs.argmax(-1)
            labels = model.label_logits(dep, head, heads)
        if not is_tree(heads[0].tolist()):
            print("left out, no tree word by word:", line)
            continue
        probability = arcs.softmax(-1).max(-1).values * labels.softmax(-1).max(-1).values
        name = lambda kind, logits: [vocab[kind].names[i] for i in logits.argmax(-1)[0].tolist()]
        out.append({
            "words": words,
            "features": [features_of(w) for w in words],
            "upos": name("upos", tags[..., :sizes["upos"]]), "xpos": name("xpos", tags[..., sizes["upos"]:]),
            "heads": [h - 1 for h in heads[0].tolist()], "labels": name("labels", labels),
            "confidence": [round(p, 4) for p in probability[0].tolist()],
        })
    args.out.write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(len(out), "sentences")


if __name__ == "__main__":
    main()
