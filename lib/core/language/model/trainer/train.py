"""Trains Factdeck's tagger and parser and writes its weights.

    python lib/core/language/model/trainer/train.py --data ../shared/data/ud --out weights.bin

Only `train.conllu` is trained on; `ewt-dev` and `gum-dev-clean` are printed after every epoch. The learning
rate stays level and then falls to nothing over the last `--decay` epochs, so a run can be continued from its
checkpoint with `--resume` and finished whenever there is time for the fall. Same seed, same machine, same
weights.
"""

import argparse
import os
import random
import time
from pathlib import Path

import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from export_weights import export
from import_weights import start_from
from losses import lesson_loss_of, loss_of
from network import Parser
from treebank import build_vocabularies, features_of, read
from vectors import read_vectors


def encode(sentences, vocab):
    """Each sentence as (rows, upos, xpos, heads, labels) tensors."""
    rows_of = {}

    def rows(word):
        if word not in rows_of:
            rows_of[word] = [v.row(f) for v, f in zip(vocab["features"], features_of(word))]
        return rows_of[word]

    unknown_label = vocab["labels"].row("dep")
    return [(
        torch.tensor([rows(w) for w in s.words]).t(),
        torch.tensor([vocab["upos"].row(t) for t in s.upos]),
        torch.tensor([vocab["xpos"].row(t) for t in s.xpos]),
        torch.tensor(s.heads),
        torch.tensor([vocab["labels"].index.get(d, unknown_label) for d in s.labels]),
    ) for s in sentences]


def batches(encoded, tokens, chance=None, device="cpu"):
    """Batches of sentences of one length, about `tokens` words each; no masks are needed."""
    by_length = {}
    for item in encoded:
        by_length.setdefault(item[0].size(1), []).append(item)
    made = []
    for length, group in by_length.items():
        if chance:
            chance.shuffle(group)
        size = max(1, tokens // length)
        made += [group[i:i + size] for i in range(0, len(group), size)]
    if chance:
        chance.shuffle(made)
    for group in made:
        yield (torch.stack([g[0] for g in group], 1).to(device),
               *(torch.stack([g[i] for g in group]).to(device) for i in range(1, len(group[0]))))


@torch.no_grad()
def evaluate(model, encoded):
    """UPOS, XPOS, UAS and LAS in percent, punctuation included, heads picked one by one."""
    model.eval()
    right, total = [0, 0, 0, 0], 0
    for rows, upos, xpos, heads, labels in batches(encoded, 3000, device=model.root.device):
        _, tags, arcs, dep, head = model(rows)
        n_upos = model.sizes["upos"]
        found = arcs.argmax(-1)
        attached = found == heads
        named = model.label_logits(dep, head, found).argmax(-1) == labels
        for i, hit in enumerate((tags[..., :n_upos].argmax(-1) == upos, tags[..., n_upos:].argmax(-1) == xpos,
                                 attached, attached & named)):
            right[i] += hit.sum().item()
        total += upos.numel()
    model.train()
    return [100 * r / total for r in right]


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--hidden", type=int, default=192)
    ask.add_argument("--arc", type=int, default=128)
    ask.add_argument("--label", type=int, default=96)
    ask.add_argument("--dropout", type=float, default=0.33)
    ask.add_argument("--epochs", type=int, default=20)
    ask.add_argument("--decay", type=int, default=10, help="epochs over which the learning rate falls to 0")
    ask.add_argument("--rate", type=float, default=3e-3)
    ask.add_argument("--tokens", type=int, default=900, help="words a batch")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--threads", type=int, default=1)
    ask.add_argument("--device", default="cpu", help="cuda trains faster, and is not needed")
    ask.add_argument("--resume", type=Path, help="checkpoint to go on from")
    ask.add_argument("--start", type=Path, help="exported weights to start from, as if their training were the first epochs")
    ask.add_argument("--kept", nargs="+", default=[""], help="parts to take from --start: the rest starts anew")
    ask.add_argument("--average", type=float, default=0, help="decay a step of a moving average of the weights; 0 for none")
    ask.add_argument("--word-drop", type=float, default=0.25, help="a word seen n times is dropped w / (n + w) of the time")
    ask.add_argument("--vectors", type=Path, help="word vectors, see vectors.py")
    ask.add_argument("--most", type=int, default=40000, help="how many of the most frequent vectors to take")
    ask.add_argument("--lessons", type=Path, help="soft targets that teach.py wrote")
    ask.add_argument("--lesson-weight", type=float, default=0.5)
    ask.add_argument("--limit", type=int, help="stop after this many batches an epoch, to time a machine")
    args = ask.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    train = read(args.data / "train.conllu")
    vectors = read_vectors(args.vectors, args.most) if args.vectors else None
    vocab = build_vocabularies(train, vectors)
    encoded = encode(train, vocab)
    dev = {name: encode(read(args.data / f"{name}.conllu"), vocab) for name in ("ewt-dev", "gum-dev-clean")}
    sizes = {"features": [len(v) for v in vocab["features"]], **{k: len(vocab[k]) for k in ("upos", "xpos", "labels")}}
    given = None
    if vectors:
        none = torch.zeros(len(next(iter(vectors.values()))))
        given = torch.stack([vectors.get(word, none) for word in vocab["features"][0].names])
        sizes["vectors"] = tuple(given.shape)
    model = Parser(sizes, args.hidden, args.arc, args.label, args.dropout, given).to(args.device)
    print(sizes, f"{sum(p.numel() for p in model.parameters()):,} parameters", flush=True)
    if args.start:
        assert not vectors, "an exported file has its vectors mixed with what was learnt beside them: resume instead"
        start_from(args.start, model, vocab, args.kept)
    mean = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(args.average)) if args.average else None
    optimizer = torch.optim.Adam(model.parameters(), lr=args.rate, betas=(0.9, 0.95), fused=True)
    lessons = torch.load(args.lessons) if args.lessons else []
    first = 0
    checkpoint = args.out.with_suffix(".pt")
    if args.resume:
        state = torch.load(args.resume, weights_only=False, map_location=args.device)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["epoch"]
    # Rare words are often dropped so that the unknown word learns to stand for them.
    counts = torch.tensor(vocab["counts"], dtype=torch.float)
    keep = 0.97 * counts / (counts + args.word_drop)
    keep[counts < 2] = 0  # only those with a vector are among them, and one sentence teaches nothing beside it
    keep = keep.to(args.device)
    steps = sum(1 for data in (encoded, lessons) for _ in batches(data, args.tokens, random.Random(0)))
    fall = max(1, args.decay * steps)
    for epoch in range(first, args.epochs):
        started, total = time.time(), torch.zeros((), device=args.device)
        day = [(loss_of, 1.0, b) for b in batches(encoded, args.tokens, chance, args.device)]
        day += [(lesson_loss_of, args.lesson_weight, b) for b in batches(lessons, args.tokens, chance, args.device)]
        chance.shuffle(day)
        for step, (measure, weight, batch) in enumerate(day):
            left = (args.epochs - epoch) * steps - step
            warm = min(1.0, (epoch * steps + step + 1) / 200)
            for group in optimizer.param_groups:
                group["lr"] = args.rate * warm * min(1.0, left / fall)
            optimizer.zero_grad()
            loss = weight * measure(model, batch, keep)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            if mean:
                mean.update_parameters(model)
            total += loss.detach()
            if args.limit and step + 1 >= args.limit:
                break
        spent = time.time() - started
        print(f"epoch {epoch + 1} loss {total / (step + 1):.4f} {spent:.0f} s", flush=True)
        best = mean.module if mean else model
        for name, data in dev.items():
            print(f"  {name}", *(f"{x:.2f}" for x in evaluate(best, data)), flush=True)
        torch.save({"model": best.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch + 1,
                    "sizes": model.sizes}, checkpoint)
    export((mean.module if mean else model).cpu(), vocab, args.out)
    print("wrote", args.out, os.path.getsize(args.out), "bytes")


if __name__ == "__main__":
    main()
