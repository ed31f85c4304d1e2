"""Learns how English words shorten to their lemmas and writes ../lemma-rules.ts.

    python lib/core/language/lemma/trainer/learn_lemma_rules.py ../shared/data/ud/train.conllu

For each Penn tag that carries an inflection: the edit that most word types with an ending take, for endings of up
to six letters, kept where it differs from what the next shorter ending says. Words that the rules get wrong, and
words of other tags whose lemma is not just their lower case, become exceptions.
"""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

INFLECTED = ("NNS", "VBD", "VBN", "VBG", "VBZ", "JJR", "JJS", "RBR", "RBS", "NNPS")
OPEN = (*INFLECTED, "NOUN", "ADJ", "ADV", "VERB")
PLAIN = re.compile(r"^[\w'.&-]+$")
QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "`": "'"})


def edit_of(word, lemma):
    """(letters to strip from the end, letters to add), None where the lemma is no such thing."""
    same = 0
    while same < min(len(word), len(lemma)) and word[same] == lemma[same]:
        same += 1
    if same == 0 or len(word) - same > 5 or len(lemma) - same > 3:
        return None
    return (len(word) - same, lemma[same:])


def apply(edit, word):
    return word[:len(word) - edit[0]] + edit[1]


def rule_for(rules, word):
    for length in range(min(6, len(word)), -1, -1):
        found = rules.get(word[len(word) - length:])
        if found:
            return found
    return (0, "")


def learn(types):
    """types: {word: lemma}. Endings to edits, shorter endings first."""
    rules = {}
    for length in range(0, 7):
        votes = defaultdict(Counter)
        for word, lemma in types.items():
            edit = edit_of(word, lemma)
            if edit and len(word) > length:
                votes[word[len(word) - length:]][edit] += 1
        for ending, counter in votes.items():
            edit, count = counter.most_common(1)[0]
            now = rule_for(rules, ending) if length else None
            if edit != now and (length == 0 or (count >= 2 and count - counter[now] >= 2)):
                rules[ending] = edit
    return rules


def regular_forms(lemma, tag):
    """The regular inflection where its spelling is sure: not where a last consonant may double."""
    sibilant = lemma.endswith(("s", "x", "z", "ch", "sh"))
    after_consonant_y = re.search(r"[^aeiou]y$", lemma)
    may_double = re.search(r"(^|[^aeiou])[aeiou][bcdfgklmnprtvz]$", lemma)
    if tag in ("NNS", "VBZ"):
        return [lemma[:-1] + "ies" if after_consonant_y else lemma + ("es" if sibilant else "s")]
    if may_double:
        return []
    if tag == "VBG":
        return [] if lemma.endswith(("ie", "ee", "oe", "ye")) else [(lemma[:-1] if lemma.endswith("e") else lemma) + "ing"]
    ending = {"VBD": "ed", "VBN": "ed", "JJR": "er", "RBR": "er", "JJS": "est", "RBS": "est"}[tag]
    if lemma.endswith("e"):
        return [lemma + ending[1:]]
    return [lemma[:-1] + "i" + ending if after_consonant_y else lemma + ending]


def main():
    counts, bases = defaultdict(Counter), Counter()
    for line in open(sys.argv[1], encoding="utf-8"):
        row = line.rstrip("\n").split("\t")
        if len(row) < 5 or not row[0].isdigit():
            continue
        word, lemma, upos, xpos = row[1].translate(QUOTES), row[2], row[3], row[4]
        if xpos in ("NNP", "ADD", "CD", "LS", "NFP") or upos in ("PUNCT", "SYM", "X", "PROPN") and xpos != "NNPS":
            continue
        if xpos in ("NN", "VB", "VBP", "JJ", "RB") and word == lemma:
            bases[xpos, lemma] += 1
        group = xpos if xpos in INFLECTED else upos
        counts[group, word.lower()][lemma if group != "NNPS" else lemma.lower()] += 1
    best = {key: c.most_common(1)[0][0] for key, c in counts.items()}
    rules, exceptions = {}, defaultdict(dict)
    for group in INFLECTED:
        types = {word: lemma.lower() for (g, word), lemma in best.items() if g == group}
        if group != "NNPS":
            # A lemma seen in any form teaches the spelling of the forms that were not seen.
            known = set(types.values())
            kinds = {"N": ("NN",), "V": ("VB", "VBP"), "J": ("JJ",), "R": ("RB",)}[group[0]]
            lemmas = {lemma for (g, word), lemma in best.items() if g in INFLECTED and g[0] == group[0]}
            lemmas |= {lemma for (kind, lemma), n in bases.items() if kind in kinds and (n > 1 or group[0] == "V")}
            for lemma in sorted(lemmas - known):
                short = group[0] in "NV" or len(lemma) < 8
                if lemma.isalpha() and lemma.islower() and len(lemma) > 2 and short:
                    for form in regular_forms(lemma, group):
                        types.setdefault(form, lemma)
        rules[group] = learn(types)
    for (group, word), lemma in sorted(best.items()):
        usual = apply(rule_for(rules[group], word), word) if group in rules else word
        total = sum(counts[group, word].values())
        # Seen once, a lemma far from its word is most often the correction of a misspelling.
        sure = total > 1 or lemma.lower() == usual or (group in OPEN and edit_of(word, lemma))
        if lemma != usual and sure and PLAIN.match(word) and PLAIN.match(lemma):
            exceptions[group][word] = lemma
    out = ["// Written by trainer/learn_lemma_rules.py from the training treebanks; see ../model/DATASHEET.md for their licences.",
           "// biome-ignore-all format: data", "",
           "/** Endings and what they become, by Penn tag: \"ies=3y\" strips three letters and adds y. */",
           "export const LEMMA_RULES: Record<string, string> = {"]
    for group, table in rules.items():
        text = " ".join(f"{ending}={strip}{add}" for ending, (strip, add) in sorted(table.items()))
        out.append(f"  {group}: {text!r},")
    out += ["}", "", "/** Words whose lemma the rules miss, by Penn tag where it inflects, else by universal tag. */",
            "export const LEMMA_EXCEPTIONS: Record<string, string> = {"]
    for group, table in exceptions.items():
        text = " ".join(f"{word}={lemma}" for word, lemma in sorted(table.items()))
        quoted = "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
        out.append(f"  {group}: {quoted},")
    out.append("}")
    Path(__file__).resolve().parent.parent.joinpath("lemma-rules.ts").write_text("\n".join(out) + "\n", encoding="utf-8")
    print({g: len(t) for g, t in rules.items()}, {g: len(t) for g, t in exceptions.items()})


if __name__ == "__main__":
    main()
