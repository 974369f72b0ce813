#!/usr/bin/env python3
"""Changes one thing at a time in honest rewrites and counts how often the program says so.

    tests/quality/one_change.py RETOLD FOLDER… [--kinds number,year] [--kept] [--twice] [--missed]

Each FOLDER holds stories, folders of their own with `wire.txt`, the report, and `a.txt`, an honest rewrite of it; with --kept
the report itself is changed, every other word of it kept. In each sentence of the rewrite that is linked with the report, a
number, a date, a name, a source, a denial, a modal … is changed, outside quotation marks, and both texts are compared again. A
change is found where a critical or major finding stands in its sentence that was not there before. With --twice two changes are made in a
sentence, some words apart, and each is found where such a finding stands at its own words. Some changes make nonsense or no
difference; the rate is for before and after, not a grade.
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

AUXILIARY = r"\b(will|would|had|has|have|was|were|is|are)\b(?! not| no\b| never)"
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
UNITS = {"days": "weeks", "weeks": "months", "months": "years", "hours": "days", "minutes": "hours",
         "million": "billion", "billion": "million", "kilometres": "metres"}
OPPOSITES = {"rose": "fell", "fell": "rose", "before": "after", "after": "before", "more": "less", "above": "below",
             "against": "for", "first": "last", "higher": "lower", "lower": "higher", "won": "lost", "lost": "won"}
SCOPES = {"all": "some", "some": "all", "most": "all", "many": "most", "few": "many", "several": "many", "every": "some"}
ROLES = {"director": "secretary", "chairman": "treasurer", "chairwoman": "director", "spokesman": "lawyer",
         "spokeswoman": "lawyer", "lawyer": "doctor", "mayor": "governor", "secretary": "director", "editor": "owner"}
PARTS = {"from": "by", "to": "by", "by": "to"}
SOURCE = r"(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he [a-z]+)"


def further(words, step):
    """Replaces a word of the list by one that stands so much further on."""
    return lambda found: words[(words.index(found.group(0)) + step) % len(words)]


def other_number(found):
    digits = found.group(0)
    if digits.isdigit():
        return str(int(digits) + (7 if int(digits) >= 10 else 2) + int(digits) // 3)
    return re.sub(r"\d", lambda digit: str((int(digit.group()) + 3) % 10 or 4), digits, count=1)


def any_of(words):
    return r"\b(?:" + "|".join(words) + r")\b"


CHANGES = [
    ("number", r"(?<![\d.,:/A-Za-z-])(?!(?:19|20)\d\d\b)\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d,.:]*\d)(?!th|st|nd|rd)",
     other_number),
    ("number word", any_of(NUMBERS), further(NUMBERS, 3)),
    ("year", r"\b(?:19|20)\d\d\b", lambda found: str(int(found.group(0)) + 7)),
    ("month", any_of(month for month in MONTHS if month != "May"), further(MONTHS, 3)),
    ("weekday", any_of(DAYS), further(DAYS, 3)),
    ("unit", any_of(UNITS), lambda found: UNITS[found.group(0)]),
    ("denial lost", r"\b(will|would|had|has|have|was|were|is|are|can) not\b|\bnot (?=to\b)",
     lambda found: found.group(1) or ""),
    ("denial put in", AUXILIARY, lambda found: found.group(0) + " not"),
    ("modal", r"\b(?:may|might|could)\b(?! not)", lambda found: "will"),
    ("condition lost", r",? (?:if|unless|provided|as long as) [^,.;“”\"]{8,}(?=[.,;])", lambda found: ""),
    ("opposite", any_of(OPPOSITES), lambda found: OPPOSITES[found.group(0)]),
    ("source lost", rf"^{SOURCE} said (?:that )?(?=[a-z])|, {SOURCE} (?:said|says)(?=\.)|, according to [^,.]+(?=[,.])",
     lambda found: ""),
    ("scope", any_of(SCOPES), lambda found: SCOPES[found.group(0)]),
    ("only lost", r"\bonly ", lambda found: ""),
    ("role", any_of(ROLES), lambda found: ROLES[found.group(0)]),
    ("he or she", r"\bhe\b", lambda found: "she"),
    ("unless", r"\bunless\b", lambda found: "if"),
    ("because", r"\bbecause\b(?! of)", lambda found: "although"),
    ("would", r"\bwould be\b", lambda found: "was"),
    ("part", r"\b(?:from|to|by) (?=\d)", lambda found: PARTS[found.group(0)[:-1]] + " "),
]


def compare(program, report, version):
    done = subprocess.run([program, "compare", report, version, "--format", "json"], capture_output=True, check=True)
    return json.loads(done.stdout)


def grave_in(comparison, begin, end):
    return {(finding["kind"], finding["message"]) for finding in comparison["findings"]
            if finding["severity"] in ("critical", "major") and any(
                place["version"] == 1 and place["start"] < end and begin < place["end"] for place in finding["places"])}


def stretches_of(text, quotes, kinds):
    """Each change that can be made: its kind, where it begins and ends, and the words instead."""
    for kind, pattern, change in CHANGES:
        if kinds and kind not in kinds:
            continue
        for found in list(re.finditer(pattern, text))[:2]:
            if not any(begin <= found.start() < end for begin, end in quotes):
                yield kind, found.start(), found.end(), change(found)


def changes_of(text, quotes, kinds):
    for kind, begin, end, words in stretches_of(text, quotes, kinds):
        changed = text[:begin] + words + text[end:]
        yield kind, changed[:1].upper() + changed[1:]


def pairs_of(text, quotes, kinds):
    """Some pairs of changes that stand apart."""
    apart, most = 4, 2
    stretches = sorted(stretches_of(text, quotes, kinds), key=lambda each: each[1])
    pairs = [(first, second) for i, first in enumerate(stretches) for second in stretches[i + 1:]
             if first[0] != second[0] and len(text[first[2]:second[1]].split()) >= apart]
    return pairs[::max(1, len(pairs) // most)][:most]


def names_of(version, sentence):
    """Each name of the sentence with another of its kind that the text has, and the sentence has not."""
    own = [name for name in version["names"] if name["sentence"] == sentence and name["text"][0].isupper()]
    for name in own:
        others = sorted({each["text"] for each in version["names"]
                         if each["kind"] == name["kind"] and each["text"][0].isupper() and not each["text"].isupper()
                         and all(each["canonical"] != mine["canonical"] for mine in own)})
        if others:
            yield name, others[name["start"] % len(others)]


def renamed(version, index, begin, end, quotes, kinds):
    text = version["text"]
    for name, other in names_of(version, index):
        kind = name["kind"] + " named"
        at = name["start"] - begin
        if (not kinds or kind in kinds) and not any(start <= at < stop for start, stop in quotes):
            yield kind, text[begin:name["start"]] + other + text[name["end"]:end]


def grave_at(comparison, begin, end, wire=None):
    """Whether a grave finding stands at these words of the rewrite, or at those of the report where it is the base."""
    def meets(place, version, first, last):
        return place["version"] == version and place["start"] <= last and first <= place["end"]

    return any(finding["severity"] in ("critical", "major")
               and any(meets(place, 1, begin, end) or (wire and meets(place, 0, *wire)) for place in finding["places"])
               for finding in comparison["findings"])


def try_pairs(program, report, version, index, is_report, kinds, report_one):
    """Makes two changes in a sentence and looks for each at its own words."""
    text, sentence = version["text"], version["sentences"][index]
    begin, end = sentence["start"], sentence["end"]
    quotes = [(quote["start"] - begin, quote["end"] - begin) for quote in version["quotes"]]
    own = text[begin:end]
    for first, second in pairs_of(own, quotes, kinds):
        changed = own[:first[1]] + first[3] + own[first[2]:second[1]] + second[3] + own[second[2]:]
        changed = changed[:1].upper() + changed[1:]
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write(text[:begin] + changed + text[end:])
            file.flush()
            after = compare(program, report, file.name)
        moved = len(first[3]) - (first[2] - first[1])
        for (kind, start, stop, words), shift in ((first, 0), (second, moved)):
            at = begin + start + shift
            wire = (begin + start, begin + stop) if is_report else None
            report_one(kind, changed, grave_at(after, at, at + len(words), wire))


def try_story(program, report, rewrite, kinds, twice, report_one):
    honest = compare(program, report, rewrite)
    version = honest["versions"][1]
    text = version["text"]
    linked = {sentence for link in honest["links"] for sentence in link["right"]["sentences"]}
    for index, sentence in enumerate(version["sentences"]):
        begin, end = sentence["start"], sentence["end"]
        quotes = [(quote["start"] - begin, quote["end"] - begin) for quote in version["quotes"]]
        if index not in linked:
            continue
        if twice:
            try_pairs(program, report, version, index, report == rewrite, kinds, report_one)
            continue
        for kind, changed in (*changes_of(text[begin:end], quotes, kinds),
                              *renamed(version, index, begin, end, quotes, kinds)):
            with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
                file.write(text[:begin] + changed + text[end:])
                file.flush()
                after = grave_in(compare(program, report, file.name), begin, begin + len(changed))
            report_one(kind, changed, bool(after - grave_in(honest, begin, end)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--kinds", type=lambda names: names.split(","), default=[])
    parser.add_argument("--kept", action="store_true", help="change the report itself and not its rewrite")
    parser.add_argument("--twice", action="store_true", help="make two changes in a sentence")
    parser.add_argument("--missed", action="store_true", help="print the sentences in which nothing was found")
    options = parser.parse_args()
    counts = collections.defaultdict(lambda: [0, 0])

    def report_one(kind, sentence, is_found):
        counts[kind][0] += is_found
        counts[kind][1] += 1
        if options.missed and not is_found:
            print(f"{kind}: {' '.join(sentence.split())}")

    for folder in options.folders:
        for story in sorted(os.listdir(folder)):
            other = "wire.txt" if options.kept else "a.txt"
            paths = [os.path.join(folder, story, name) for name in ("wire.txt", other)]
            if all(map(os.path.exists, paths)):
                try_story(options.program, *paths, options.kinds, options.twice, report_one)
    if not counts:
        sys.exit("one_change: no story with wire.txt and a.txt in these folders")
    for kind, (found, tried) in sorted(counts.items()):
        print(f"{kind:15} {found:4} of {tried:4}  {found / tried:.0%}")


if __name__ == "__main__":
    main()
