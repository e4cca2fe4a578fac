"""The smallest engine: the Italian with the terms of the glossary in English."""

import json
import sys

for line in sys.stdin:
    request = json.loads(line)
    text = request["text"]
    for term in reversed(request["terms"]):
        if term["english"]:
            text = text[: term["start"]] + term["english"][0] + text[term["end"] :]
    print(json.dumps({"id": request["id"], "text": text}, ensure_ascii=False))
