#!/usr/bin/env python3
"""Makes person-nouns.txt beside this file: what work a noun says that somebody does, by the hierarchy of WordNet.

Needs the unpacked Debian 12 package wordnet-base (`apt-get download wordnet-base`, then `dpkg -x` into a folder)
as first argument, and as second argument the words by frequency (resources/align/english-words-by-frequency.txt).
Run it again and the list comes out the same.
"""
import sys
from pathlib import Path

DATA = Path(sys.argv[1]) / "usr/share/wordnet"
FREQUENT = Path(sys.argv[2])
HERE = Path(__file__).parent
PERSON = "00007846"
RAREST = 45000  # Rank of a word in the list by frequency.
SENSES = 5      # A sense more makes two nouns the rather related: better that than a wrong alarm.
# Too wide to make two nouns of one kind.
TOO_WIDE = {"person", "adult", "worker", "skilled_worker", "professional", "leader", "creator", "communicator",
            "representative", "negotiator", "intellectual", "contestant", "capitalist", "authority", "peer", "associate",
            # Kinds of office: whoever holds one of the kind holds no other.
            "politician", "civil_authority", "head", "head_of_state", "administrator", "executive", "official",
            "superior", "supervisor", "presiding_officer", "assistant", "corporate_executive", "academic_administrator"}
# A noun under one of these tells of work, of an office or of a craft; of the others (survivor, neighbour,
# climber) anybody may be one beside it.
WORK = {"worker", "professional", "leader", "scientist", "scholar", "athlete", "creator", "communicator", "engineer",
        "operator", "spokesman", "spokesperson", "businessperson", "expert", "entertainer", "lawman", "politician",
        "money_handler", "official", "legislator", "trainer", "aviator", "educator", "employee", "serviceman",
        "judge", "merchant", "farmer", "performer", "driver", "player", "spiritual_leader", "inspector"}
# Our own: what stands beside any work.
BESIDE_ANY = """activist adviser advisor aide ally analyst associate author authority boss campaigner candidate captain
chief colleague commander commentator critic deputy expert figure founder head host leader member member nominee official
owner partner peer pioneer politician principal professional representative reformer senior specialist supporter supremo
veteran volunteer winner worker writer employee employer candidate contestant citizen lecturer academic professor
researcher scientist scholar executive officer manager guest star fan negotiator delegate envoy speaker witness
organiser organizer user tenant landlord nominee contender challenger champion player general private major model
consultant counsel master doctor resident participant demonstrator shopper taxpayer unionist socialist communist leftist
lefty libertarian independent incumbent graduate grad alumnus student proxy insider artisan help hand mastermind mate talent
idol hero freelance gentleman bachelor proprietor provider reader supplier appointee classic ordinary natural domestic
metropolitan voluntary standby sensation subsidiary familiar lovely deputy bourgeois elitist imperial accomplice
attendant assistant agent administrator spokesman spokeswoman spokesperson superior subordinate diplomat specialist heir sovereign""".split()

# Our own: offices that WordNet lacks, or has under no work.
EXTRA = {"councillor": "councilman", "councilman": "councilman",
         "councilwoman": "councilman", "backbencher": "legislator", "frontbencher": "legislator", "mp": "legislator", "lawmaker": "legislator",
         "anaesthetist": "doctor medical_practitioner", "volcanologist": "scientist", "seismologist": "scientist"}


def synsets():
    """Lemmas in their own case and hypernyms of each noun synset; instances (named people) have none."""
    lemmas, above = {}, {}
    for line in (DATA / "data.noun").read_text().splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        lemmas[fields[0]] = [fields[4 + 2 * i] for i in range(count)]
        pointers = fields[5 + 2 * count:]
        above[fields[0]] = [pointers[i + 1] for i in range(0, len(pointers) - 3, 4) if pointers[i] == "@"]
    return lemmas, above


def ancestors(synset, above):
    found, left = [], [synset]
    while left:
        for parent in above.get(left.pop(), []):
            if parent not in found:
                found.append(parent)
                left.append(parent)
    return found


def main():
    ranks = {word.strip(): rank for rank, word in enumerate(FREQUENT.read_text().splitlines())}
    lemmas, above = synsets()
    lines = []
    for line in (DATA / "index.noun").read_text().splitlines():
        fields = line.split()
        noun = fields[0] if not line.startswith(" ") else "_"
        if "_" in noun or not noun.isalpha() or ranks.get(noun, RAREST) >= RAREST:
            continue
        own, wider = [], []
        for synset in fields[-int(fields[2]):][:SENSES]:
            parents = ancestors(synset, above)
            names = [lemmas[parent][0] for parent in parents if PERSON in ancestors(parent, above)]
            if PERSON in parents and noun in lemmas[synset] and WORK & {lemmas[synset][0], *names}:
                own.append(lemmas[synset][0])
                wider += [name for name in names if name not in TOO_WIDE and name not in wider]
        if own and noun not in BESIDE_ANY:
            lines.append(f"{noun} = {' '.join(dict.fromkeys(own + wider))}")
    lines += [f"{noun} = {meanings}" for noun, meanings in EXTRA.items()]
    head = ("# What work a noun says that somebody does: noun = its meanings, and what trades they belong to.",
            "# Source: the nouns for persons of WordNet 3.0, frequent ones alone; made by make-person-nouns.py.",
            "# Licence of WordNet: resources/annotate/name-wordnet-license.txt.")
    (HERE / "person-nouns.txt").write_text("\n".join([*head, *sorted(lines)]) + "\n")


main()
