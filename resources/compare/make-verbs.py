#!/usr/bin/env python3
"""Makes verbs-en.txt beside this file: English verbs that mean the same, and the nouns that are made of them.

Needs the unpacked Debian 12 package wordnet-base (`apt-get download wordnet-base`, then `dpkg -x` into a folder)
in the folder given as argument. Takes the sets of synonyms of verbs that have an object (sentence frames 8 to 11 and
those with two objects), each verb in its first senses alone, and the nouns of acts that WordNet derives from them;
then all verbs besides, each by itself. All words are among the 30,000 most frequent of resources/align/english-words-by-frequency.txt. Run it again and the
list comes out the same.
"""
import sys
from pathlib import Path

HERE = Path(__file__).parent
FREQUENT = HERE.parent / "align" / "english-words-by-frequency.txt"
MOST = 30000
SENSES = 4  # A verb's later senses are rare, and would make synonyms of what hardly ever is.
TRANSITIVE = set(range(8, 12)) | set(range(14, 22)) | {24, 30, 31}
PARTICLES = "over out off up down away back".split()
PERSONS = {"18"}  # Nouns of who does it, and not of what is done.
HEAD = """# English verbs, those that have an object and mean the same in one of their first senses in a line; behind "|" the nouns
# that are made of them. "_" joins a verb to its particle. Made by make-verbs.py from WordNet 3.0, whose licence stands in
# resources/annotate/name-wordnet-license.txt.
"""


def rows(folder, name):
    for line in (folder / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("  "):
            yield line


def senses(folder):
    """The place of each synset among a verb's senses, from 1."""
    places = {}
    for line in rows(folder, "index.verb"):
        fields = line.split()
        offsets = fields[-int(fields[2]):]
        for i, offset in enumerate(offsets, 1):
            places[fields[0], offset] = i
    return places


def nouns(folder):
    """By offset the words of each noun synset and the number of its file."""
    found = {}
    for line in rows(folder, "data.noun"):
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        found[fields[0]] = (fields[1], [fields[4 + 2 * i].lower() for i in range(count)])
    return found


def is_known(word, frequent):
    parts = word.split("_")
    return parts[0] in frequent and (len(parts) == 1 or (len(parts) == 2 and parts[1] in PARTICLES))


def main():
    folder = next(Path(sys.argv[1]).rglob("data.verb")).parent
    words = [w for w in FREQUENT.read_text(encoding="utf-8").splitlines() if w and not w.startswith("#")]
    frequent = set(words[:MOST])
    places, derived, lines, alone = senses(folder), nouns(folder), set(), set()
    for line in rows(folder, "data.verb"):
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        verbs = [fields[4 + 2 * i].lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = [fields[at + 1 + 4 * i:at + 5 + 4 * i] for i in range(int(fields[at]))]
        frames = fields[at + 1 + 4 * int(fields[at]):]
        numbers = {int(frames[i + 1]) for i in range(1, len(frames), 3)}
        kept = [v for v in verbs if is_known(v, frequent) and places[v, fields[0]] <= SENSES]
        made = set()
        for sign, offset, part, where in pointers:
            source, target = int(where[:2], 16), int(where[2:], 16)
            if sign != "+" or part != "n" or not source or verbs[source - 1] not in kept:
                continue
            file, names = derived[offset]
            if file not in PERSONS and names[target - 1] in frequent:
                made.add(names[target - 1])
        alone.update(kept)
        if kept and numbers & TRANSITIVE:
            lines.add(" ".join(sorted(kept)) + (" | " + " ".join(sorted(made)) if made else ""))
    lines |= alone - {verb for line in lines for verb in line.split()}
    (HERE / "verbs-en.txt").write_text(HEAD + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


main()
