"""Reads a compact file that export_weights.py wrote back into a float network, to go on training from it."""

import json
import struct

import torch

from treebank import FEATURES


def read_parts(path):
    """Header and a reader of parts: matrices as float32 without their padding rows, vectors as they are."""
    content = path.read_bytes()
    assert content[:4] == b"FDLM", "not a language model"
    _, length = struct.unpack_from("<II", content, 4)
    header = json.loads(content[12:12 + length])
    payload = content[12 + length:]

    def part(name):
        place = header["parts"][name]
        floats = lambda at, count: torch.frombuffer(bytearray(payload[at:at + 4 * count]), dtype=torch.float32)
        if "length" in place:
            return floats(place["at"], place["length"])
        rows, columns = place["rows"], place["columns"]
        whole = torch.frombuffer(bytearray(payload[place["at"]:place["at"] + rows * columns]), dtype=torch.int8)
        return whole.view(rows, columns).float() * floats(place["scales"], rows)[:, None]

    return header, part


def start_from(path, model, vocab, kept=("",)):
    """Fills the parts of `model` whose names begin with one of `kept`; its vocabularies must be those of the file."""
    header, part = read_parts(path)
    assert header["features"] == [v.names for v in vocab["features"]], "the file was trained on other words"
    state = model.state_dict()

    def fill(name, values):
        if name.startswith(tuple(kept)):
            state[name].copy_(values[:state[name].size(0)])

    for index in range(len(FEATURES)):
        fill(f"embeddings.{index}.weight", part(f"embedding{index}"))
    for number in (1, 2):
        hidden = 4 * header["hidden"]
        weights, bias = part(f"input{number}"), part(f"input{number}.bias")
        for suffix, begin, recurrent in (("", 0, "forward"), ("_reverse", hidden, "backward")):
            fill(f"lstm{number}.weight_ih_l0{suffix}", weights[begin:begin + hidden])
            fill(f"lstm{number}.bias_ih_l0{suffix}", bias[begin:begin + hidden])
            fill(f"lstm{number}.bias_hh_l0{suffix}", torch.zeros(hidden))
            fill(f"lstm{number}.weight_hh_l0{suffix}", part(f"{recurrent}{number}"))
    for name in ("tags1", "tags2", "views", "bilinear", "labels"):
        fill(f"{name}.weight", part(name))
        fill(f"{name}.bias", part(f"{name}.bias"))
    fill("root", part("root"))
    fill("distance", part("distance"))
