"""Two BiLSTM layers: tags are read from the first and the second, a biaffine parser sits on the second.

Dozat & Manning 2017 (deep biaffine attention), with two economies that keep inference small:
labels are scored from the elementwise product and the rectified sum of two vectors instead of a full
bilinear form, and arcs get a learnt bias for the signed distance between the words.
"""

import torch
from torch import nn
from torch.nn import functional as F

FEATURE_WIDTHS = (104, 8, 16, 32, 32, 16, 24, 24)  # 256 in all, in the order of treebank.FEATURES
DISTANCE_LIMIT = 16


def shared_dropout(x, rate, training):
    """One mask for all positions of a sentence (Gal & Ghahramani 2016)."""
    if not training or rate == 0:
        return x
    mask = x.new_empty(x.size(0), 1, x.size(2)).bernoulli_(1 - rate).div_(1 - rate)
    return x * mask


class Parser(nn.Module):
    def __init__(self, sizes, hidden=128, arc=128, label=96, dropout=0.33, vectors=None):
        super().__init__()
        self.sizes = dict(sizes, hidden=hidden, arc=arc, label=label)
        self.dropout = dropout
        self.embeddings = nn.ModuleList(nn.Embedding(n, w) for n, w in zip(sizes["features"], FEATURE_WIDTHS))
        for table in self.embeddings:
            nn.init.normal_(table.weight, std=0.3)
        # What a word's vector from elsewhere says, seen through one matrix, is added to what the treebanks teach.
        self.vectors = None
        if "vectors" in sizes:
            self.register_buffer("given", vectors if vectors is not None else torch.zeros(*sizes["vectors"]))
            self.vectors = nn.Linear(sizes["vectors"][1], FEATURE_WIDTHS[0], bias=False)
            nn.init.normal_(self.vectors.weight, std=0.3)
            nn.init.zeros_(self.embeddings[0].weight)
        self.lstm1 = nn.LSTM(sum(FEATURE_WIDTHS), hidden, batch_first=True, bidirectional=True)
        self.lstm2 = nn.LSTM(2 * hidden, hidden, batch_first=True, bidirectional=True)
        for lstm in (self.lstm1, self.lstm2):
            for name, p in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in p.data.chunk(4):
                        nn.init.orthogonal_(gate)
                elif "bias" in name:
                    p.data.zero_()
                    if "bias_ih" in name:
                        p.data[hidden:2 * hidden] = 1  # remember by default
        tags = sizes["upos"] + sizes["xpos"]
        self.tags1 = nn.Linear(2 * hidden, tags)
        self.tags2 = nn.Linear(2 * hidden, tags)
        # One matrix for the four views of a word: arc as dependent and as head, label as dependent and as head.
        self.views = nn.Linear(2 * hidden, 2 * arc + 2 * label)
        self.root = nn.Parameter(torch.randn(arc + label) * 0.1)
        self.bilinear = nn.Linear(arc, arc)  # its bias scores heads on their own
        self.distance = nn.Parameter(torch.zeros(2 * DISTANCE_LIMIT + 1))
        self.labels = nn.Linear(2 * label, sizes["labels"])
        nn.init.orthogonal_(self.bilinear.weight, gain=0.5)

    def word_table(self):
        """The embedding of every word, (words, width), as it is exported."""
        learnt = self.embeddings[0].weight
        return learnt if self.vectors is None else learnt + self.vectors(self.given)

    def embed_words(self, rows, drop):
        """A dropped word is unknown two times in five; the others are known by the vector they were given alone."""
        if drop is None:
            drop = torch.zeros_like(rows, dtype=torch.bool)
        if self.vectors is None:
            return self.embeddings[0](rows.masked_fill(drop, 0))
        wholly = drop & (torch.rand(rows.shape, device=rows.device) < 0.4)
        known = rows.masked_fill(wholly, 0)
        learnt = self.embeddings[0](known) * (~drop | wholly).unsqueeze(-1)
        return learnt + self.vectors(self.given[known])

    def forward(self, rows, word_drop=None):
        """rows: (8, batch, length) indices. Gives tag logits of both layers, arc scores and label views."""
        n = rows.size(2)
        x = torch.cat([self.embed_words(rows[0], word_drop)]
                      + [t(r) for t, r in zip(self.embeddings[1:], rows[1:])], -1)
        x = shared_dropout(x, self.dropout * 0.6, self.training)
        h1, _ = self.lstm1(x)
        h1 = shared_dropout(h1, self.dropout, self.training)
        h2, _ = self.lstm2(h1)
        h2 = shared_dropout(h2, self.dropout, self.training)
        tags1 = self.tags1(h1)
        tags2 = tags1 + self.tags2(h2)
        arc, label = self.sizes["arc"], self.sizes["label"]
        views = F.leaky_relu(self.views(h2), 0.1)
        views = shared_dropout(views, self.dropout, self.training)
        arc_dep, arc_head, label_dep, label_head = views.split([arc, arc, label, label], -1)
        root = self.root.expand(rows.size(1), 1, -1)
        arc_head = torch.cat([root[..., :arc], arc_head], 1)
        label_head = torch.cat([root[..., arc:], label_head], 1)
        scores = self.bilinear(arc_dep) @ arc_head.transpose(1, 2)
        place = torch.arange(n, device=rows.device)
        offset = (place[None, :] - place[:, None]).clamp(-DISTANCE_LIMIT, DISTANCE_LIMIT) + DISTANCE_LIMIT
        bias = F.pad(self.distance[offset], (1, 0))
        return tags1, tags2, scores + bias, label_dep, label_head

    def label_logits(self, label_dep, label_head, heads):
        """Logits of the labels of the arcs to `heads` (batch, length), 0 being the root."""
        chosen = label_head.gather(1, heads.unsqueeze(-1).expand(-1, -1, label_head.size(-1)))
        return self.labels(torch.cat([label_dep * chosen, F.relu(label_dep + chosen)], -1))
