#!/usr/bin/env python3
"""Makes antonyms-en.txt beside this file: pairs of English words that turn a statement round.

Needs the unpacked Debian 12 package wordnet-base (`apt-get download wordnet-base`, then `dpkg -x` into a folder)
in the folder given as argument. Takes the antonyms (pointer "!") of verbs, adjectives, nouns and adverbs that are
single words among the 15,000 most frequent of resources/align/english-words-by-frequency.txt, and adds those of news
below, our own, which WordNet lacks, and what "un" makes of an adjective. Run it again and the list comes out the same.
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
# The same in groups: each word left of the colon turns round each word right of it.
GROUPS = """raise increase boost lift hike expand : reduce cut lower decrease slash trim curb
rise climb grow increase : contract dwindle
growth rise increase expansion upturn : decline fall contraction downturn drop
sign ratify : veto
approve back endorse pass adopt ratify : reject block oppose veto defeat
approval backing endorsement : rejection opposition
allow permit authorise authorize : ban forbid prohibit block bar
recover survive live : die perish
land : crash
former : current present incumbent
incoming inbound : outgoing outbound
temporary : permanent lasting
voluntary optional : mandatory compulsory obligatory
convict jail imprison : acquit clear free
arrest detain capture : release free
appoint hire recruit : dismiss fire sack oust
resign quit : stay remain
praise welcome applaud hail : criticise criticize condemn denounce slam attack
accept : reject refuse decline
support back : oppose
supporter backer : opponent critic
friendly : hostile
friend ally : foe enemy rival
buy purchase acquire : sell
open reopen : close shut
begin start launch resume : end finish halt stop suspend
join enter : leave quit
arrive reach : depart leave
avoid : consider recommend
reveal disclose expose : conceal hide
remember : forget
keep retain : drop scrap remove lose
install add : remove
extend prolong lengthen : shorten cut
speed accelerate hasten : slow delay
impose introduce : lift scrap abolish repeal
build construct : demolish destroy dismantle
protect : endanger harm expose
prosecution : defence defense
victim : suspect attacker perpetrator assailant killer
employer : employee
lender creditor : borrower debtor
indoor : outdoor
indoors : outdoors
upstream : downstream
uphill : downhill
upstairs : downstairs
northeast northeastern : southwest southwestern
northwest northwestern : southeast southeastern
hot warm : cold cool
wet rainy : dry sunny
flood : drought
heavy : light
deep : shallow
thick : thin
rich wealthy : poor
expensive costly : cheap
fast quick swift : slow
strong : weak
strict tough harsh severe : lenient lax mild
serious severe major : minor slight
critical : stable
conscious : unconscious
senior : junior
bullish : bearish
hawkish : dovish
urban : rural
alive living : dead
sober : drunk
healthy : sick ill
empty deserted : full crowded packed
calm : tense
united unanimous : divided split
hope optimism : fear pessimism
confidence : doubt
love : hate
true : false
correct right : incorrect wrong
genuine real authentic : fake forged bogus
comply : defy
obey honour respect : defy breach violate
escalate inflame : defuse calm ease
help benefit : harm hurt hinder
promote : hinder demote
nationalise nationalize : privatise privatize
merge unify unite : split divide
invest : divest
deploy : withdraw
uphold affirm : overturn quash reverse
grant award : deny refuse withdraw
renew confirm : cancel
restore : cut
connect : disconnect
freeze : thaw unfreeze
overspend : underspend
overpaid : underpaid
overvalued : undervalued
overstate : understate
outperform : underperform
exceed beat meet : miss
inflation : deflation
boom : bust recession slump
asset : liability
winner : loser
attacker : defender
host : guest
doctor nurse : patient
captor kidnapper : captive hostage
predator : prey
driver pilot : passenger
ancestor : descendant
predecessor : successor
sunrise dawn : sunset dusk
summer : winter
shortage scarcity : surplus glut abundance
landslide overwhelming comfortable : narrow
huge massive enormous : tiny small
rapidly quickly swiftly : slowly gradually
suddenly : gradually
everyone everybody : nobody
willingly voluntarily : reluctantly forcibly
peacefully : violently
openly publicly : secretly
directly : indirectly
deliberately intentionally : accidentally inadvertently
jointly together : separately
nearby : distant
eligible : ineligible
honest : dishonest
qualify : disqualify
qualified : disqualified
satisfied : dissatisfied
trust : distrust
orderly : disorderly
obedience : disobedience
moral : immoral
mature : immature
partial : impartial
perfect : imperfect
probable : improbable
practical : impractical
legally : illegally
accessible : inaccessible
action : inaction
capable : incapable
compatible : incompatible
competent : incompetent
conclusive : inconclusive
consistency : inconsistency
convenient : inconvenient
decent : indecent
efficient : inefficient
efficiency : inefficiency
experienced : inexperienced
humane : inhumane
sane : insane
secure : insecure
sensitive : insensitive
solvent : insolvent
rational : irrational"""
# "Un-" before an adjective or adverb turns it round, but for these.
NOT_UNDONE = set("undue unduly uneven undone unheard unheralded unborn unveiled uncovered unfolding".split())
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


def all_frequent():
    return [w for w in FREQUENT.read_text(encoding="utf-8").splitlines() if w and not w.startswith("#")]


def frequent():
    return set(all_frequent()[:MOST])


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


def words_of(path):
    return {word for _, words, _ in synsets(path) for word in words}


def undone(folder, known):
    """"Safe unsafe": an adjective or adverb and what "un" makes of it."""
    words = words_of(folder / "data.adj") | words_of(folder / "data.adv")
    for word in words & known - NOT_UNDONE:
        if word.startswith("un") and word[2:] in words & known:
            yield tuple(sorted((word, word[2:])))


def grouped():
    for line in GROUPS.splitlines():
        left, right = line.split(" : ")
        for one in left.split():
            yield from (tuple(sorted((one, other))) for other in right.split())


def main():
    known = frequent()
    found = set()
    folder = next(Path(sys.argv[1]).rglob("data.verb")).parent
    for name in ("data.verb", "data.adj", "data.adv", "data.noun"):
        found |= set(pairs_of(folder / name, known))
    found |= {tuple(sorted(pair.split())) for pair in OWN.replace("\n", "|").split("|")}
    found |= {tuple(sorted((up, down))) for up in UP for down in DOWN}
    found |= set(undone(folder, set(all_frequent()))) | set(grouped())
    found = {pair for pair in found if frozenset(pair) not in NOT}
    head = ("# Pairs of words that turn a statement round; English, each pair once, in the form of a dictionary.\n"
            "# Source: the antonyms of WordNet 3.0, frequent words alone, and our own of news; made by make-antonyms.py.\n"
            "# Licence of WordNet: resources/annotate/name-wordnet-license.txt.\n")
    (HERE / "antonyms-en.txt").write_text(head + "".join(f"{a} {b}\n" for a, b in sorted(found)), encoding="utf-8")


if __name__ == "__main__":
    main()
