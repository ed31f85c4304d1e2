"""What training makes small: cross-entropy with the treebanks, and with what teachers hold likely."""

import torch
from torch.nn import functional as F


def loss_of(model, batch, keep):
    rows, upos, xpos, heads, labels = batch
    drop = torch.rand(rows[0].shape, device=rows.device) > keep[rows[0]]
    tags1, tags2, arcs, dep, head = model(rows, drop)
    n_upos = model.sizes["upos"]
    flat = lambda t: t.flatten(0, 1)
    tagging = sum(
        F.cross_entropy(flat(tags[..., :n_upos]), upos.flatten())
        + F.cross_entropy(flat(tags[..., n_upos:]), xpos.flatten()) for tags in (tags1, tags2))
    return (F.cross_entropy(flat(arcs), heads.flatten())
            + F.cross_entropy(flat(model.label_logits(dep, head, heads)), labels.flatten()) + 0.2 * tagging)


def lesson_loss_of(model, batch, keep):
    """Cross-entropy with what the teachers hold likely, see teach.py."""
    rows, upos, xpos, arcs, heads, labels = batch
    drop = torch.rand(rows[0].shape, device=rows.device) > keep[rows[0]]
    tags1, tags2, scores, dep, head = model(rows, drop)
    n_upos = model.sizes["upos"]
    against = lambda logits, wanted: -(wanted.float() * logits.log_softmax(-1)).sum(-1).mean()
    tagging = sum(against(t[..., :n_upos], upos) + against(t[..., n_upos:], xpos) for t in (tags1, tags2))
    return against(scores, arcs) + against(model.label_logits(dep, head, heads), labels) + 0.2 * tagging
