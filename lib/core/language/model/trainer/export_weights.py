"""Writes a trained network as the compact file that ../load-model.ts reads.

Layout: "FDLM", format number (u32), header length (u32), a JSON header padded with spaces so that the
payload starts at a multiple of 16, then the payload. All numbers are little-endian. A matrix is int8 rows,
each scaled to its own maximum and never clipped, followed by its row scales (float32); rows are padded with
zero rows to a multiple of 4. Plain vectors are float32. The header lists every part with its byte offset
into the payload.
"""

import json
import struct

import torch

from network import DISTANCE_LIMIT, FEATURE_WIDTHS

FORMAT = 1


def quantise(matrix):
    """Rows of int8 and their float32 scales: value = int8 * scale."""
    scale = matrix.abs().amax(1) / 127
    scale[scale == 0] = 1
    return (matrix / scale[:, None]).round().to(torch.int8), scale.float()


class Payload:
    def __init__(self):
        self.parts, self.data = {}, bytearray()

    def _put(self, tensor):
        self.data += b"\0" * (-len(self.data) % 16)
        at = len(self.data)
        self.data += tensor.contiguous().numpy().tobytes()
        return at

    def vector(self, name, values):
        self.parts[name] = {"at": self._put(values.detach().float()), "length": values.numel()}

    def matrix(self, name, values):
        values = values.detach().float()
        padding = -values.size(0) % 4
        values = torch.cat([values, values.new_zeros(padding, values.size(1))])
        rows, scales = quantise(values)
        self.parts[name] = {"at": self._put(rows), "rows": rows.size(0), "columns": rows.size(1),
                            "scales": self._put(scales)}

    def layer(self, name, weight, bias):
        self.matrix(name, weight)
        bias = torch.cat([bias.detach(), bias.new_zeros(-bias.numel() % 4)])
        self.vector(f"{name}.bias", bias)


def export(model, vocab, path):
    payload = Payload()
    for index, table in enumerate(model.embeddings):
        payload.matrix(f"embedding{index}", model.word_table() if index == 0 else table.weight)
    for number, lstm in ((1, model.lstm1), (2, model.lstm2)):
        # Both directions read the same input, so their input weights are one matrix: forward rows, then backward.
        payload.layer(f"input{number}", torch.cat([lstm.weight_ih_l0, lstm.weight_ih_l0_reverse]),
                      torch.cat([lstm.bias_ih_l0 + lstm.bias_hh_l0,
                                 lstm.bias_ih_l0_reverse + lstm.bias_hh_l0_reverse]))
        payload.matrix(f"forward{number}", lstm.weight_hh_l0)
        payload.matrix(f"backward{number}", lstm.weight_hh_l0_reverse)
    for name in ("tags1", "tags2", "views", "bilinear", "labels"):
        layer = getattr(model, name)
        payload.layer(name, layer.weight, layer.bias)
    payload.vector("root", model.root)
    payload.vector("distance", model.distance)
    header = {
        "hidden": model.sizes["hidden"], "arc": model.sizes["arc"], "label": model.sizes["label"],
        "distanceLimit": DISTANCE_LIMIT, "widths": FEATURE_WIDTHS,
        "features": [v.names for v in vocab["features"]],
        "upos": vocab["upos"].names, "xpos": vocab["xpos"].names, "labels": vocab["labels"].names,
        "parts": payload.parts,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(12 + len(text)) % 16)
    with open(path, "wb") as file:
        file.write(b"FDLM" + struct.pack("<II", FORMAT, len(text)) + text + bytes(payload.data))
