#!/usr/bin/env python3
"""Counts how many planted changes of retold stories the program finds, and what it says beside them.

    tests/quality/planted.py RETOLD FOLDER… [--missed] [--beyond]

Each FOLDER holds stories, folders of their own with `wire.txt`, the report, and retellings `a.txt`, `b.txt` …. A story with
`plan.json` has changes planted: a list of {"version": "a", "severity": "major", "wire": "its words in the report", "words": "its
words in the retelling"}. One is found where a critical or major finding stands at its words; other such findings are beyond the
plan. A story without a plan is an honest retelling: whatever is found in it is beyond.
"""

import argparse
import json
import os
import subprocess
import sys

GRAVE = ("critical", "major")


def compare(program, paths):
    command = [program, "compare", *paths, "--reference", "1", "--format", "json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def spans_words(place, text, words):
    begin = text.find(words)
    return begin >= 0 and place["start"] < begin + len(words) and begin < place["end"]


def finds(finding, change, version, versions):
    """At the words of the retelling, or at those of the report where no other retelling is meant."""
    own = [place for place in finding["places"] if place["version"] == version]
    if any(spans_words(place, versions[version]["text"], change["words"]) for place in own):
        return True
    others = [place for place in finding["places"] if place["version"] not in (0, version)]
    return bool(own or not others) and any(
        place["version"] == 0 and spans_words(place, versions[0]["text"], change["wire"]) for place in finding["places"])


def score_story(program, folder, options):
    names = sorted(name[:-4] for name in os.listdir(folder) if name.endswith(".txt") and name != "wire.txt")
    comparison = compare(program, [os.path.join(folder, name + ".txt") for name in ["wire", *names]])
    plan_path = os.path.join(folder, "plan.json")
    plan = json.load(open(plan_path, encoding="utf-8")) if os.path.exists(plan_path) else []
    plan = [change for change in plan if change["severity"] in GRAVE]
    grave = [finding for finding in comparison["findings"] if finding["severity"] in GRAVE]
    meant, found = set(), 0
    for change in plan:
        version = names.index(change["version"]) + 1
        hits = {i for i, each in enumerate(grave) if finds(each, change, version, comparison["versions"])}
        meant |= hits
        found += bool(hits)
        if options.missed and not hits:
            print(f"missed {folder} {change['version']}: {change['wire']!r} became {change['words']!r}")
    if options.beyond:
        for i, finding in enumerate(grave):
            if i not in meant:
                print(f"beyond {folder}: {finding['severity']} {finding['kind']}: {finding['message']}")
    return found, len(plan), len(grave) - len(meant), len(grave)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--missed", action="store_true", help="print the changes that were not found")
    parser.add_argument("--beyond", action="store_true", help="print the findings that no change explains")
    options = parser.parse_args()
    for folder in options.folders:
        stories = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
        scores = [score_story(options.program, story, options) for story in stories
                  if os.path.exists(os.path.join(story, "wire.txt"))]
        if not scores:
            sys.exit(f"planted: no story with wire.txt in {folder}")
        found, planted, beyond, grave = map(sum, zip(*scores))
        print(f"{folder}: found {found} of {planted}, beyond the plan {beyond} of {grave}")


if __name__ == "__main__":
    main()
