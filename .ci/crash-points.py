"""Kills `fronte glossary add` at each of its system calls and checks that nothing is lost.

    python3 crash-points.py FRONTE

After each kill the file must be the old one or the new one, the next writer must get through, the
history must add up to the file, and `undo` must give back the bytes from before. Then a command that
writes a page is interrupted at each of its calls: it must end by the signal, with nothing but the old
page or the new one left. Needs strace and Linux; says so and ends well where strace cannot be used.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile

CALLS = ["openat", "write", "fsync", "fchmod", "ftruncate", "rename", "unlink", "flock", "close"]
BASE = b"# italian\tenglish\nmare\tsea\nporto\tharbor\n"


def read(name):
    with open(name, "rb") as file:
        return file.read()


def replayed(history):
    """What the changes add up to, and how many were written down but not made."""
    records = [json.loads(line) for line in history.splitlines() if line.endswith(b"}")]
    undone = set()
    for record in reversed(records):
        if record["number"] not in undone and "undoes" in record:
            undone.add(record["undoes"])
    state = BASE
    for record in records:
        if record["number"] in undone or "undoes" in record:
            continue
        removed, offset = record["removed"].encode(), record["offset"]
        assert hashlib.sha256(state).hexdigest() == record["before"], record
        assert state[offset:offset + len(removed)] == removed, record
        state = state[:offset] + record["added"].encode() + state[offset + len(removed):]
    return state, sum("undoes" in record for record in records)


def main():
    program = os.path.abspath(sys.argv[1])
    inject = ["strace", "-qq", "-o", "/dev/null"]
    try:
        if subprocess.run(inject + ["true"], stderr=subprocess.DEVNULL).returncode != 0:
            raise OSError
    except OSError:
        print("crash-points: strace cannot be used here; passed over")
        return
    os.chdir(tempfile.mkdtemp())

    def add(term, before=()):
        command = [program, "glossary", "add", "g.tsv", term, "x", "--quiet", "--wait", "0"]
        return subprocess.run([*before, *command], stderr=subprocess.DEVNULL).returncode

    points = unmade = 0
    for call in CALLS:
        for number in range(1, 60):
            for name in os.listdir("."):
                os.unlink(name)
            with open("g.tsv", "wb") as file:
                file.write(BASE)
            assert add("onda") == 0
            old = read("g.tsv")
            status = add("molo", inject + ["-e", f"inject={call}:signal=SIGKILL:when={number}"])
            if status == 0:
                break
            points += 1
            place = f"{call} {number}"
            found = read("g.tsv")
            assert found == old or b"\nmolo\tx" in found and len(found) > len(old), place
            assert add("nave") == 0, place
            state, settled = replayed(read("g.tsv.history"))
            assert state == read("g.tsv"), place
            unmade += settled
            assert sorted(os.listdir(".")) == ["g.tsv", "g.tsv.history"], place
            undo = [program, "glossary", "undo", "g.tsv", "--quiet"]
            assert subprocess.run(undo).returncode == 0, place
            assert read("g.tsv") == found, place
    assert points > 20 and unmade > 0
    print(f"crash points: {points}, of which {unmade} between writing a change down and making it")
    interrupt(program, inject)


def interrupt(program, inject):
    points = finished = 0
    command = [program, "annotate", "a.txt", "-o", "a.md", "--quiet"]
    for name in os.listdir("."):
        os.unlink(name)
    with open("a.txt", "w") as file:
        file.write("La nave salpa.\n")
    for number, call in ((number, call) for call in CALLS for number in range(1, 20)):
        with open("a.md", "wb") as file:
            file.write(b"old")
        signal = ("INT", "TERM")[points % 2]
        inject_now = ["-e", f"inject={call}:signal=SIG{signal}:when={number}"]
        status = subprocess.run([*inject, *inject_now, *command]).returncode
        place = f"{call} {number}"
        assert status in (0, -2, -15), f"{place}: status {status}"
        page = read("a.md")
        if status == 0:
            assert page != b"old", place
            continue
        points += 1
        finished += page != b"old"
        assert page == b"old" or page.endswith(b"-->\n"), place
        assert sorted(os.listdir(".")) == ["a.md", "a.txt"], place
    assert points > 5 and finished > 0
    print(f"interrupts: {points}, of which {finished} waited until the page was written")


main()
