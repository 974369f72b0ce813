#!/usr/bin/env python3
"""Learns resources/align/likeness-model.txt from documents whose sentences were linked by people (standard library only).

  train_weights.py --dump build/release/tests/align/dump_likeness --output resources/align/likeness-model.txt \
                   FILE.jsonl[=WEIGHT] … [--rewrites FILE.jsonl …] [--keep MODEL] [--check FILE.jsonl …]

FILE.jsonl holds one JSON object a line: {"id", "left": [sentence, …], "right": [sentence, …], "links": [[l, r, …], …]},
and, if there is one, "topic": documents of one topic never stand on both sides of a fold. The data is no part of the
project; README.md beside this script says which sets the shipped model has seen. WEIGHT (1 by default) is how much a
pair of that file counts. Files after --rewrites have one report retold sentence by
sentence, from which the trees for reports and drafts do not learn. After --keep a former model may stand: its first look and its
trees for reports and drafts are taken as they are (figures of documents that it has seen are then not held out). Files after --check are not learned from; their figures are printed.

1. The measures of all candidate pairs come from dump_likeness, so that learning and use share their code.
2. The first look: logistic regression over the measures of the two sentences alone (Newton's method, ridge penalty).
3. It is written to the output, and dump_likeness is asked again: now its context measures rest on that first look.
4. The second look: gradient boosted trees (logistic loss, histograms, as in Friedman 2001 and 2002, Chen and Guestrin 2016).
   boosted_trees.py has them. One set of trees is for retellings, another one for reports and drafts (core/align/kinship.h).
5. Five folds by topic tell how well this does on documents not learned from: F1 of links, of sentences dropped and of
   those added, with the choice that the program makes (see core/align/decode.h; far moves between drafts are left to it),
   and whether of links scored .8 about 80 % are right. The same folds give the calibration of scores, one a kinship of
   versions (core/align/kinship.h).

The result is the same on every run. PyPy (package pypy3) needs about a minute, CPython half an hour.
"""
import argparse
import hashlib
import json
import math
import subprocess
import sys

from boosted_trees import Trees, logistic

OWN = 34  # Measures before "first-look".
HOPELESS = 0.006  # First looks below it are not looked at twice, as in core/align/context.cpp.
LOWEST = 0.3  # Of the threshold, as in core/align/decode.cpp.
DOUBTFUL = 0.5  # What something speaks against needs more, as in core/align/decode.cpp.
DRAFT = 0.75  # Between drafts, as the next two.
MOSTLY_TOLD, WHOLLY_TOLD = 0.5, 0.95


class Data:
    """Candidate pairs with their measures, and what gold says of them."""

    def __init__(self):
        self.names, self.rows, self.labels, self.weights, self.documents = [], [], [], [], []
        self.places = []
        self.gold = {}  # By document, the places of its links, found among the candidates or not.
        self.sizes = {}  # By document, the sentences of the left and of the right version.
        self.topic, self.file, self.kinship, self.is_left_longer = {}, {}, {}, {}
        self.rewrites = set()  # Files of one report retold.

    def read(self, dump, model, path, weight):
        with open(path, encoding="utf-8") as f:
            for line in f:
                record = json.loads(line)
                key = path + "#" + record["id"]
                self.gold[key] = {(x[0], x[1]) for x in record["links"]}
                self.sizes[key] = (len(record["left"]), len(record["right"]))
                self.topic[key] = record.get("topic", record["id"])
                self.file[key] = path
        low = {(r["id"], x[0], x[1]) for r in map(json.loads, open(path, encoding="utf-8")) for x in r.get("low", ())}
        text = subprocess.run([dump, "--model", model, path], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
        lines = text.splitlines()
        self.names = lines[0].split("\t")[6:]
        for line in lines[1:]:
            cells = line.split("\t")
            key, place = path + "#" + cells[0], (int(cells[1]), int(cells[2]))
            if (cells[0],) + place in low:
                continue  # Links that gold itself doubts.
            self.documents.append(key)
            self.places.append(place)
            self.kinship[key] = cells[4]
            self.is_left_longer[key] = cells[5] == "1"
            self.labels.append(int(cells[3]))
            self.weights.append(weight)
            self.rows.append([float(x) for x in cells[6:]])

    def drop_hopeless(self):
        kept = [i for i, r in enumerate(self.rows) if r[OWN] >= HOPELESS]
        for field in ("rows", "labels", "weights", "documents", "places"):
            values = getattr(self, field)
            setattr(self, field, [values[i] for i in kept])


def solve(matrix, vector):
    """Gaussian elimination with pivots."""
    n = len(vector)
    m = [row[:] + [v] for row, v in zip(matrix, vector)]
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(m[r][c]))
        m[c], m[p] = m[p], m[c]
        for r in range(c + 1, n):
            f = m[r][c] / m[c][c]
            for k in range(c, n + 1):
                m[r][k] -= f * m[c][k]
    out = [0.0] * n
    for c in reversed(range(n)):
        out[c] = (m[c][n] - sum(m[c][k] * out[k] for k in range(c + 1, n))) / m[c][c]
    return out


def fit_first_look(data, ridge=3.0, rounds=12):
    """Weights by measure, bias last, of the unscaled measures."""
    n = OWN
    total = sum(data.weights)
    mean = [sum(w * r[k] for r, w in zip(data.rows, data.weights)) / total for k in range(n)]
    spread = [math.sqrt(sum(w * (r[k] - mean[k]) ** 2 for r, w in zip(data.rows, data.weights)) / total) or 1.0
              for k in range(n)]
    rows = [[(r[k] - mean[k]) / spread[k] for k in range(n)] + [1.0] for r in data.rows]
    theta = [0.0] * (n + 1)
    for _ in range(rounds):
        grad = [0.0] * (n + 1)
        hess = [[0.0] * (n + 1) for _ in range(n + 1)]
        for x, y, w in zip(rows, data.labels, data.weights):
            s = 0.0
            for a, b in zip(theta, x):
                s += a * b
            p = logistic(s)
            g = w * (p - y)
            h = w * max(p * (1 - p), 1e-6)
            for i in range(n + 1):
                grad[i] += g * x[i]
                hx = h * x[i]
                row = hess[i]
                for k in range(i, n + 1):
                    row[k] += hx * x[k]
        for i in range(n + 1):
            for k in range(i):
                hess[i][k] = hess[k][i]
        for i in range(n):
            grad[i] += ridge * theta[i]
            hess[i][i] += ridge
        theta = [a - b for a, b in zip(theta, solve(hess, grad))]
    weights = [theta[k] / spread[k] for k in range(n)]
    return weights + [theta[n] - sum(weights[k] * mean[k] for k in range(n))]


def lowest_probability(probabilities):
    """Half the highest F1 to be expected, as core/align/decode.cpp has it."""
    expected = sum(probabilities)
    best = right = 0.0
    for k, p in enumerate(sorted(probabilities, reverse=True)):
        right += p
        best = max(best, 2 * right / (k + 1 + expected))
    return max(best / 2, LOWEST)


def is_link(data, i, p, least, linked):
    """Whether a pair is a link; `linked` holds the sentences of either side that have likelier ones."""
    value = lambda name: data.rows[i][data.names.index(name)]
    kinship, body = data.kinship[data.documents[i]], value("not-body") == 0
    against = not body or value("speaker") < 0 or value("name-conflict") > 0 or value("figure-conflict") > 0
    if p < (max(least, DOUBTFUL) if against else least):
        return False
    if kinship in ("report", "retelling") or not body:
        return True
    sides = ("longer", "shorter") if data.is_left_longer[data.documents[i]] else ("shorter", "longer")
    told = [value("word-cover-" + side) for side, other in zip(sides, (1, 0)) if data.places[i][other] in linked[other]]
    if told and min(told) < MOSTLY_TOLD:
        return False
    if kinship == "draft-without-background" or value("first-look") >= 0.95 or value("gram-cosine") >= 0.9:
        return True
    return p >= DRAFT or bool(told) and min(told) >= WHOLLY_TOLD


def choose(data, scores):
    """The pairs that the program would link, by document."""
    by_document, not_body = {document: [] for document in data.gold}, data.names.index("not-body")
    for i, p in scores.items():
        if data.rows[i][not_body] > 0:  # As core/align/context.cpp has it.
            p = min(p, data.rows[i][OWN])
        by_document[data.documents[i]].append((p, i))
    chosen = {}
    for document, pairs in by_document.items():
        least = lowest_probability([p for p, _ in pairs])
        linked = (set(), set())
        chosen[document] = []
        for p, i in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
            if p >= LOWEST and is_link(data, i, p, least, linked):
                chosen[document].append(i)
                if data.rows[i][not_body] == 0:
                    linked[0].add(data.places[i][0])
                    linked[1].add(data.places[i][1])
    return chosen


def evaluate(data, scores, title):
    figures = {}
    for document, chosen in choose(data, scores).items():
        gold, found = data.gold[document], {data.places[i] for i in chosen}
        parts = [(gold, found)]
        for side in (0, 1):
            everything = set(range(data.sizes[document][side]))
            parts.append(tuple(everything - {place[side] for place in links} for links in (gold, found)))
        for part, (wanted, got) in zip(figures.setdefault(data.file[document], [[0, 0, 0] for _ in range(3)]), parts):
            part[0] += len(wanted & got)
            part[1] += len(got)
            part[2] += len(wanted)
    f1 = lambda part: 2 * part[0] / max(part[1] + part[2], 1)
    for path, (links, dropped, added) in sorted(figures.items()):
        name = path.rsplit("/", 1)[-1]
        print("%-10s %-24s P %.3f R %.3f F1 %.3f (%d right, %d found, %d gold) dropped %.3f added %.3f" % (
            (title, name, links[0] / max(links[1], 1), links[0] / max(links[2], 1), f1(links)) + tuple(links)
            + (f1(dropped), f1(added))))


def fit_calibration(data, scores):
    """Shift and slope of the logit by kinship: Platt scaling of the links that are in doubt (Newton's method)."""
    links = {i for chosen in choose(data, scores).values() for i in chosen}
    out = {}
    for kinship in sorted(set(data.kinship.values())):
        points = [(math.log(p / (1 - p)), data.labels[i]) for i, p in sorted(scores.items())
                  if data.kinship[data.documents[i]] == kinship and i in links and p < 0.99]
        shift, slope = 0.0, 1.0
        for _ in range(30):
            gs, gl, ss, sl, ll = 0.3 * shift, 0.3 * (slope - 1), 0.3, 0.0, 0.3
            for x, y in points:
                p = logistic(shift + slope * x)
                gs, gl = gs + p - y, gl + (p - y) * x
                h = p * (1 - p)
                ss, sl, ll = ss + h, sl + h * x, ll + h * x * x
            d = ss * ll - sl * sl
            shift, slope = shift - (ll * gs - sl * gl) / d, slope - (ss * gl - sl * gs) / d
        out[kinship] = (shift, slope)
    return out


def print_reliability(data, scores, calibration):
    """Of links, mean score and share right, as the trees have it and calibrated by folds that do not hold the pair."""
    table = {}
    for i in sorted(i for chosen in choose(data, scores).values() for i in chosen):
        p = scores[i]
        shift, slope = calibration[i]
        after = logistic(shift + slope * math.log(p / (1 - p)))
        for title, value in (("trees", p), ("calibrated", after)):
            cell = table.setdefault((title, min(9, int(value * 10))), [0, 0.0, 0])
            cell[0] += 1
            cell[1] += value
            cell[2] += data.labels[i]
    for title in ("trees", "calibrated"):
        print("%s: " % title + "; ".join("%.2f→%.2f of %d" % (s / n, r / n, n)
                                         for (t, _), (n, s, r) in sorted(table.items()) if t == title))


def calibrate_by_folds(data, scores, folds):
    """For each pair the calibration that the other folds give."""
    out = {}
    for fold in range(folds):
        inside = {i: p for i, p in scores.items() if fold_of(data.topic[data.documents[i]], folds) != fold}
        found = fit_calibration(data, inside)
        for i in scores.keys() - inside.keys():
            out[i] = found[data.kinship[data.documents[i]]]
    return out


def write_tree(out, names, node):
    if len(node) == 2:
        out.append("leaf %.5g %d" % node)
        return
    out.append("split %s %.6g" % (names[node[0]], node[1]))
    write_tree(out, names, node[2])
    write_tree(out, names, node[3])


def write_model(path, names, first, forests, calibration=()):
    out = ["# Made by train_weights.py; README.md beside it says from what. Do not edit by hand.",
           "# first-bias, first: the logistic first look. trees, bias, tree: the second look, by kinship; a tree's nodes come in",
           "# preorder, \"split measure threshold\" (first below: at most the threshold) or \"leaf value pairs-seen\".",
           "# calibration: shift and slope of the second look's logit, by kinship of the versions, for what a person is told.",
           "first-bias %.6g" % first[-1]]
    out += ["first %s %.6g" % (names[k], first[k]) for k in range(OWN)]
    out += ["calibration %s %.4g %.4g" % (kinship, *calibration[kinship]) for kinship in sorted(calibration)]
    for kind, forest in sorted(forests.items()):
        out += ["trees %s" % kind, "bias %.6g" % forest.bias]
        for tree in forest.trees:
            out.append("tree")
            write_tree(out, names, tree)
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(out) + "\n")


def fold_of(topic, folds):
    return int(hashlib.sha256(topic.encode("utf-8")).hexdigest()[:8], 16) % folds


FORESTS = ("others", "retellings")


def forest_of(data, i):
    return "retellings" if data.kinship[data.documents[i]] == "retelling" else "others"


class Kept:
    """The first look and the trees for reports and drafts of a former model, which are not learned again."""

    def __init__(self, path, names):
        first, self.forest, self.calibration = {}, Trees(0, 0, 0, 0, 0), {}
        with open(path, encoding="utf-8") as f:
            lines = iter([line.split() for line in f if not line.startswith("#")])
        kind = ""
        for words in lines:
            if words[0] in ("first", "first-bias"):
                first[words[-2]] = float(words[-1])
            elif words[0] == "calibration" and words[1] != "retelling":
                self.calibration[words[1]] = (float(words[2]), float(words[3]))
            elif words[0] == "trees":
                kind = words[1]
            elif kind == "others" and words[0] == "bias":
                self.forest.bias = float(words[1])
            elif kind == "others" and words[0] == "tree":
                self.forest.trees.append(self.read_node(lines, names))
        self.first = [first[name] for name in names[:OWN]] + [first["first-bias"]]

    def read_node(self, lines, names):
        words = next(lines)
        if words[0] == "leaf":
            return float(words[1]), int(words[2])
        low = self.read_node(lines, names)
        return names.index(words[1]), float(words[2]), low, self.read_node(lines, names)


def teaches(data, i, forest):
    """Retellings learn from everything, the others from all but rewrites."""
    return forest == "retellings" or data.file[data.documents[i]] not in data.rewrites


def fit_trees(data, make, inside, kept):
    """One set of trees for retellings, one for reports and drafts."""
    out = {"others": kept.forest} if kept else {}
    for forest in sorted(set(FORESTS) - out.keys()):
        mine = [i for i in inside if teaches(data, i, forest)]
        out[forest] = make().fit([data.rows[i] for i in mine], [data.labels[i] for i in mine],
                                [data.weights[i] for i in mine])
    return out


def predict(data, forests, places):
    return {i: forests[forest_of(data, i)].predict(data.rows[i]) for i in places}


def read_all(a):
    data, check = Data(), Data()
    data.rewrites.update(a.rewrites)
    for item in a.files + a.rewrites:
        path, _, weight = item.partition("=")
        data.read(a.dump, a.output, path, float(weight or 1))
    for path in a.check:
        check.read(a.dump, a.output, path, 1.0)
    return data, check


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--dump", required=True)
    ap.add_argument("--output", required=True)
    ap.add_argument("--check", nargs="*", default=[])
    ap.add_argument("--rewrites", nargs="*", default=[])
    ap.add_argument("--keep")
    ap.add_argument("--trees", type=int, default=250)
    ap.add_argument("--depth", type=int, default=3)
    ap.add_argument("--rate", type=float, default=0.045)
    ap.add_argument("--least", type=float, default=4.0)
    ap.add_argument("--sample", type=float, default=0.7)
    ap.add_argument("--ridge", type=float, default=3.0)
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("files", nargs="+")
    a = ap.parse_args()
    with open(a.output, "w", encoding="utf-8") as f:
        f.write("first-bias 0\n")  # Not yet known; the measures of the two sentences alone need none.
    data, check = read_all(a)
    kept = Kept(a.keep, data.names) if a.keep else None
    first = kept.first if kept else fit_first_look(data)
    write_model(a.output, data.names, first, {})
    make = lambda: Trees(a.trees, a.depth, a.rate, a.least, a.ridge, data.names, sample=a.sample)
    data, check = read_all(a)
    data.drop_hopeless()
    check.drop_hopeless()
    first_scores = {i: r[OWN] for i, r in enumerate(data.rows)}
    evaluate(data, first_scores, "first look")
    scores = {}
    for fold in range(a.folds):
        inside = [i for i, d in enumerate(data.documents) if fold_of(data.topic[d], a.folds) != fold]
        held = set(range(len(data.rows))).difference(inside)
        scores.update(predict(data, fit_trees(data, make, inside, kept), held))
        sys.stderr.write("fold %d\n" % fold)
    evaluate(data, scores, "held out")
    print_reliability(data, scores, calibrate_by_folds(data, scores, a.folds))
    forests = fit_trees(data, make, range(len(data.rows)), kept)
    if check.rows:
        evaluate(check, predict(check, forests, range(len(check.rows))), "check")
    calibration = fit_calibration(data, scores)
    write_model(a.output, data.names, first, forests, calibration | kept.calibration if kept else calibration)


if __name__ == "__main__":
    main()
