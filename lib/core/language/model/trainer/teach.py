"""Lets trained networks teach a new one on text that nobody has annotated (distillation of an ensemble).

    python lib/core/language/model/trainer/teach.py --data ../shared/data/ud --raw sentences.jsonl \\
        --teachers a.pt b.bin --out lessons.pt

`--raw` holds one JSON list of words a line, as Factdeck's own tokenizer writes them. The teachers' probabilities
are averaged; `train.py --lessons` then learns from them beside the treebanks. Sentences of the treebanks that
measure the result must be left out of `--raw` by whoever makes it.
"""

import argparse
import json
from pathlib import Path

import torch

from import_weights import read_parts, start_from
from network import Parser
from treebank import build_vocabularies, features_of, read
from vectors import read_vectors


def load(path, plain, rich, device):
    """A trained network, from a checkpoint or from exported weights, and the vocabularies it knows its words by: with
    the vectors' words or without."""
    if path.suffix == ".bin":
        header, _ = read_parts(path)
        vocab = rich if len(header["features"][0]) == len(rich["features"][0]) else plain
        # What vectors gave to a word is part of its exported embedding.
        sizes = {"features": [len(v) for v in vocab["features"]], **{k: len(vocab[k]) for k in ("upos", "xpos", "labels")}}
        model = Parser(sizes, header["hidden"], header["arc"], header["label"])
        start_from(path, model, vocab)
        return model.to(device).eval(), vocab
    state = torch.load(path, weights_only=False, map_location="cpu")
    sizes = state["sizes"]
    model = Parser(sizes, sizes["hidden"], sizes["arc"], sizes["label"])
    model.load_state_dict(state["model"])
    return model.to(device).eval(), rich if "vectors" in sizes else plain


@torch.no_grad()
def lesson(models, rows):
    """Averaged probabilities for a batch: upos, xpos, arcs, and labels of the likeliest arcs with those heads.

    rows: by model, as its own vocabularies number them.
    """
    n_upos = models[0].sizes["upos"]
    outputs = [model(own) for model, own in zip(models, rows)]
    mean = lambda values: torch.stack(list(values)).mean(0)
    upos = mean(o[1][..., :n_upos].softmax(-1) for o in outputs)
    xpos = mean(o[1][..., n_upos:].softmax(-1) for o in outputs)
    arcs = mean(o[2].softmax(-1) for o in outputs)
    heads = arcs.argmax(-1)
    labels = mean(m.label_logits(o[3], o[4], heads).softmax(-1) for m, o in zip(models, outputs))
    return upos, xpos, arcs, heads, labels


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "raw", "out"):
        ask.add_argument(f"--{name}", type=Path, required=True)
    ask.add_argument("--vectors", type=Path, help="word vectors that the teachers were trained with, see vectors.py")
    ask.add_argument("--most", type=int, default=40000)
    ask.add_argument("--teachers", type=Path, nargs="+", required=True)
    ask.add_argument("--device", default="cpu")
    args = ask.parse_args()
    torch.set_num_threads(1)
    train = read(args.data / "train.conllu")
    plain = build_vocabularies(train)
    rich = build_vocabularies(train, read_vectors(args.vectors, args.most)) if args.vectors else plain
    taught = [load(path, plain, rich, args.device) for path in args.teachers]
    models = [model for model, _ in taught]
    by_length = {}
    for line in args.raw.read_text(encoding="utf-8").splitlines():
        words = json.loads(line)
        by_length.setdefault(len(words), []).append(words)
    lessons = []
    for length, group in sorted(by_length.items()):
        for i in range(0, len(group), max(1, 2000 // length)):
            part = group[i:i + max(1, 2000 // length)]
            rows = {id(v): torch.stack([rows_of(words, v) for words in part], 1) for v in (plain, rich)}
            results = [r.cpu() for r in lesson(models, [rows[id(v)].to(args.device) for _, v in taught])]
            lessons += [(rows[id(rich)][:, s], *(r[s].half() if r.is_floating_point() else r[s] for r in results))
                        for s in range(len(part))]
    torch.save(lessons, args.out)
    print(len(lessons), "sentences")


def rows_of(words, vocab):
    """(features, words) indices."""
    return torch.tensor([[v.row(f) for v, f in zip(vocab["features"], features_of(w))] for w in words]).t()


if __name__ == "__main__":
    main()
