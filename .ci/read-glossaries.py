"""Reads what `fronte glossary export` wrote of sample-glossary.tsv with readers that are not fronte's.

    python3 read-glossaries.py SAMPLE.tsv FOLDER

FOLDER holds the exports. Python's own csv, json and XML readers check the tables and the structure of
TBX; translate-toolkit, where it is installed, reads TBX of version 2 and OmegaT's format.
"""

import csv
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TBX = "{urn:iso:std:iso:30042:ed-2}"
# TBX-Basic: which category may stand where, and the values of its picklists.
LEVELS = {
    "subjectField": {"conceptEntry"},
    "definition": {"conceptEntry", "langSec"},
    "context": {"termSec"},
    "crossReference": {"conceptEntry", "termSec"},
    "source": {"conceptEntry", "langSec", "termSec"},
    "partOfSpeech": {"termSec"},
    "grammaticalGender": {"termSec"},
    "administrativeStatus": {"termSec"},
    "termType": {"termSec"},
}
VALUES = {
    "partOfSpeech": {"noun", "verb", "adjective", "adverb", "other"},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
    "administrativeStatus": {
        word + "Term-admn-sts" for word in ("preferred", "admitted", "deprecated", "superseded")
    },
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
}
ORDER = {
    "conceptEntry": ("descrip", "descripGrp", "admin", "ref", "xref", "note", "langSec"),
    "langSec": ("descrip", "descripGrp", "admin", "ref", "xref", "note", "termSec"),
    "termSec": ("term", "termNote", "descrip", "descripGrp", "admin", "ref", "xref", "note"),
}
LAST = {"conceptEntry": "langSec", "langSec": "termSec"}


def check(condition, message):
    if not condition:
        sys.exit(f"read-glossaries: {message}")


def sample(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    names = lines[0].lstrip("# ").split("\t")
    rows = [dict(zip(names, line.split("\t"))) for line in lines[1:]]
    return [{name: row.get(name, "") for name in names} for row in rows]


def pairs(rows, statuses=("preferred", "admitted", "forbidden", "keep")):
    return sorted((r["italian"], r["english"]) for r in rows if r["status"] in statuses)


def check_tables(rows, folder):
    for name, delimiter, encoding in (
        ("comma.csv", ",", "utf-8"), ("excel.csv", ";", "utf-8-sig"),
    ):
        with open(folder / name, encoding=encoding, newline="") as file:
            read = list(csv.DictReader(file, delimiter=delimiter, strict=True))
        for row, other in zip(rows, read, strict=True):
            for column, value in row.items():
                check(other[column] == value, f"{name}: {row['italian']}: {column}: {other[column]}")
    read = json.loads((folder / "glossary.json").read_text(encoding="utf-8"))
    check(
        [{k: v for k, v in row.items() if v} for row in rows] == read,
        "glossary.json has other fields",
    )
    with open(folder / "memoq.csv", encoding="utf-8", newline="") as file:
        table = list(csv.reader(file, delimiter=";", strict=True))
    header = table[0]
    check(header[0] == "Entry_ID" and header.count("English") == 3, "memoq.csv: header")
    italian = header.index("Italian")
    english = [index for index, name in enumerate(header) if name == "English"]
    read = sorted((r[italian], r[i]) for r in table[1:] for i in english if r[i])
    check(read == pairs(rows), "memoq.csv has other pairs")


def check_deepl(rows, folder):
    lines = (folder / "deepl.tsv").read_text(encoding="utf-8").splitlines()
    read = [tuple(line.split("\t")) for line in lines]
    with open(folder / "deepl.csv", encoding="utf-8", newline="") as file:
        check([tuple(r) for r in csv.reader(file, strict=True)] == read, "deepl.csv differs")
    check(sorted(read) == pairs(rows, ("preferred", "keep")), "deepl.tsv has other pairs")
    check(len({source for source, _ in read}) == len(read), "deepl.tsv: a source stands twice")


def check_tbx(rows, path):
    root = ElementTree.parse(path).getroot()
    check(root.tag == TBX + "tbx" and root.get("type") == "TBX-Basic", "tbx: root")
    check(root.get("style") == "dca" and root.get(XML_LANG), "tbx: style or language")
    check([e.tag for e in root] == [TBX + "tbxHeader", TBX + "text"], "tbx: header and text")
    check(root.find(f"{TBX}tbxHeader/{TBX}fileDesc/{TBX}sourceDesc/{TBX}p") is not None, "tbx: source")
    concepts = root.findall(f"{TBX}text/{TBX}body/{TBX}conceptEntry")
    check(concepts, "tbx: no concept")
    ids = [concept.get("id", "") for concept in concepts]
    check(len(set(ids)) == len(ids), "tbx: an id stands twice")
    read = []
    for concept in concepts:
        name = concept.get("id", "")
        check(name[:1].isalpha() and not set(name) & set(" \t:"), f"tbx: id {name!r}")
        check_level(concept, "conceptEntry", ids)
        terms = {"it": [], "en": []}
        for section in concept.findall(TBX + "langSec"):
            check_level(section, "langSec", ids)
            for term in section.findall(TBX + "termSec"):
                check_level(term, "termSec", ids)
                check(len(term.findall(TBX + "term")) == 1, f"tbx: terms of {name}")
                terms[section.get(XML_LANG)].append(term.find(TBX + "term").text)
        read += [(source, target) for source in terms["it"] for target in terms["en"]]
    check(sorted(read) == pairs(rows), "tbx has other pairs")


def check_level(element, level, ids):
    place = 0
    for child in element:
        tag = child.tag.removeprefix(TBX)
        check(tag in ORDER[level], f"tbx: <{tag}> in <{level}>")
        # What belongs to the level comes before the levels below it; a term before all else.
        check(not (tag != LAST.get(level) and place), f"tbx: <{tag}> after <{LAST.get(level)}>")
        place = place or int(tag == LAST.get(level))
        check(level != "langSec" or element.get(XML_LANG), "tbx: a language is missing")
        category = child.get("type")
        if category:
            check(level in LEVELS.get(category, ()), f"tbx: {category} in <{level}>")
            text = (child.text or "").strip()
            check(text in VALUES.get(category, {text}), f"tbx: {category} {text!r}")
            check(category != "crossReference" or child.get("target") in ids, "tbx: a dead reference")
    if level == "termSec":
        check(element[0].tag == TBX + "term", "tbx: a term is not first")


def check_with_translate_toolkit(rows, folder):
    try:
        from translate.storage import omegat, tbx
    except ImportError:
        print("read-glossaries: translate-toolkit is not installed; passed over")
        return
    units = omegat.OmegaTFile.parsefile(str(folder / "glossary.utf8")).units
    read = sorted((unit.source, unit.target) for unit in units if unit.target)
    check(read == pairs(rows, ("preferred", "admitted", "keep")), "OmegaT: other pairs")
    units = tbx.tbxfile.parsefile(str(folder / "version2.tbx")).units
    read = {unit.source: unit.target for unit in units}
    check(read == dict(pairs(rows, ("preferred", "keep"))), "TBX version 2: other pairs")


def main():
    rows = sample(sys.argv[1])
    folder = Path(sys.argv[2])
    check_tables(rows, folder)
    check_deepl(rows, folder)
    check_tbx(rows, folder / "version3.tbx")
    check_with_translate_toolkit(rows, folder)
    print(f"glossary exports: {len(rows)} rows read alike")


main()
