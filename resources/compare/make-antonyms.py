#!/usr/bin/env python3
"""Makes antonyms-en.txt beside this file: pairs of English words that turn a statement round.

Needs the unpacked Debian 12 package wordnet-base (`apt-get download wordnet-base`, then `dpkg -x` into a folder)
in the folder given as argument. Takes the antonyms (pointer "!") of verbs, adjectives, nouns and adverbs that are
single words among the 15,000 most frequent of resources/align/english-words-by-frequency.txt, and adds those of news
below, our own, which WordNet lacks. Run it again and the list comes out the same.
"""
import sys
from pathlib import Path

HERE = Path(__file__).parent
FREQUENT = HERE.parent / "align" / "english-words-by-frequency.txt"
MOST = 15000
# What newspapers turn round and WordNet does not hold for antonyms.
OWN = """rise fall|rise drop|climb fall|gain loss|gain fall|soar plunge|jump drop|surge slump|grow shrink|raise cut
raise lower|boost cut|boost curb|increase cut|expand cut|widen narrow|victory defeat|approve reject
approve block|accept refuse|accept decline|agree refuse|agree decline|promise refuse|back oppose|support oppose|supporter opponent|supporter critic|allow ban
allow block|permit ban|acquit convict|clear convict|acquit guilty|clear guilty|uphold quash|uphold overturn|grant refuse|innocent guilty|arrest release|detain release|jail free|hire fire|hire dismiss
buy sell|buyer seller|import export|importer exporter|lend borrow|lender borrower|open close|reopen close|begin end
start end|launch scrap|join leave|enter leave|arrive leave|attack defend|attacker defender|advance retreat
double halve|triple halve|half twice|half double|admit dispute|ally enemy|friend enemy|surplus deficit|profit loss|majority minority|plaintiff defendant|praise criticise
praise condemn|welcome condemn|confirm deny|admit deny|strengthen weaken|ease tighten|ease worsen|improve worsen
speed slow|accelerate slow|extend shorten|legal illegal|safe dangerous|better worse|best worst|more fewer|more less
most least|first last|higher lower|upgrade downgrade|overestimate underestimate
northern southern|eastern western|north south|east west|husband wife|brother sister|son daughter|employer employee
teacher pupil|prosecutor defendant|victim suspect|survive die|alive dead|kill save|encourage discourage
include exclude|unite divide|agree disagree|succeed fail|success failure|optimistic pessimistic|likely unlikely
biggest smallest|bigger smaller|largest smallest|larger smaller|highest lowest|higher lower|longest shortest|longer shorter
oldest youngest|older younger|fastest slowest|faster slower|strongest weakest|stronger weaker|richest poorest|richer poorer|cheapest dearest|earliest latest
earlier later|above below|majority minority|heaviest lightest|hottest coldest|warmer colder|warmer cooler|easier harder|safer riskier|upwards downwards|upward downward|insider outsider|landlord tenant|lead trail|ahead behind"""
UP = "rise climb gain soar jump surge grow increase advance".split()
DOWN = "fall drop decline plunge slump shrink decrease slip sink slide tumble".split()
# WordNet's pairs that stand beside each other in good news style, or have senses that are none.
NOT = {frozenset(pair.split()) for pair in """all no|all some|after before|man woman|men women|boy girl|come go|give take|have lack|here there
now then|now later|today tomorrow|be differ|male female|new old|good well|right left|mother father|night day
national international|public private|have refuse|go stop|say ask|take give|land sea|person thing|many few
even odd|even uneven|body mind|home away|hand foot|same other|same different|king queen|military civilian
military unmilitary|military naval|local national|foreign domestic|large little|great small|main subordinate
get leave|see miss|found lost|know ignore|find lose|use misuse|make unmake|do undo|tell ask|aged young|buy sell|borrow lend|lose win|export import
buyer seller|borrower lender|exporter importer|loser winner|lost won""".replace("\n", "|").split("|")}


def frequent():
    words = [w for w in FREQUENT.read_text(encoding="utf-8").splitlines() if w and not w.startswith("#")]
    return set(words[:MOST])


def synsets(path):
    """For each line of a data file its offset, its words and its antonym pointers."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [fields[4 + 2 * i].split("(")[0].lower() for i in range(count)]
        at = 4 + 2 * count
        pointers = [fields[at + 1 + 4 * i:at + 5 + 4 * i] for i in range(int(fields[at]))]
        yield fields[0], words, [p for p in pointers if p[0] == "!"]


def pairs_of(path, known):
    all_sets = {offset: (words, antonyms) for offset, words, antonyms in synsets(path)}
    for words, antonyms in all_sets.values():
        for _, target, _, places in antonyms:
            if target not in all_sets:
                continue
            source, other = int(places[:2], 16), int(places[2:], 16)
            left, right = words[source - 1], all_sets[target][0][other - 1]
            if left in known and right in known and left < right:
                yield left, right


def main():
    known = frequent()
    found = set()
    folder = next(Path(sys.argv[1]).rglob("data.verb")).parent
    for name in ("data.verb", "data.adj", "data.adv", "data.noun"):
        found |= set(pairs_of(folder / name, known))
    found |= {tuple(sorted(pair.split())) for pair in OWN.replace("\n", "|").split("|")}
    found |= {tuple(sorted((up, down))) for up in UP for down in DOWN}
    found = {pair for pair in found if frozenset(pair) not in NOT}
    head = ("# Pairs of words that turn a statement round; English, each pair once, in the form of a dictionary.\n"
            "# Source: the antonyms of WordNet 3.0, frequent words alone, and our own of news; made by make-antonyms.py.\n"
            "# Licence of WordNet: resources/annotate/name-wordnet-license.txt.\n")
    (HERE / "antonyms-en.txt").write_text(head + "".join(f"{a} {b}\n" for a, b in sorted(found)), encoding="utf-8")


if __name__ == "__main__":
    main()
