"""Asks a LibreTranslate server for drafts: LIBRETRANSLATE_URL, else one on this machine."""

import json
import os
import sys
import urllib.request

URL = os.environ.get("LIBRETRANSLATE_URL", "http://127.0.0.1:5000") + "/translate"

requests = [json.loads(line) for line in sys.stdin]
body = {"q": [request["text"] for request in requests], "source": "it", "target": "en"}
question = urllib.request.Request(
    URL, json.dumps(body).encode(), {"Content-Type": "application/json"}
)
with urllib.request.urlopen(question) as answer:
    texts = json.load(answer)["translatedText"]
for request, text in zip(requests, texts):
    print(json.dumps({"id": request["id"], "text": text}, ensure_ascii=False))
