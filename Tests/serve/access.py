"""A server with a token: what it gives to whom, and that sounds are kept only of those who agree.

`access.py ADDRESS TOKEN SOUND FOLDER`; prints what is wrong, as a JSON list.
"""

import json
import os
import pathlib
import re
import stat
import sys

from client import Client

client = Client(sys.argv[1])
token, path, folder = sys.argv[2], pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
bearer = {"Authorization": f"Bearer {token}"}
wrong = []


def check(what, holds, *shown):
    if not holds:
        wrong.append(f"{what} {' '.join(str(one)[:300] for one in shown)}".strip())


check("health", client.ask("GET", "/api/v1/health").status == 200)
check("api", client.ask("GET", "/api/v1/policy").status == 401)
check("metrics", client.ask("GET", "/api/v1/metrics").status == 401)
check("bearer", client.ask("GET", "/api/v1/policy", headers=bearer).json["keeps"] is True)
check("wrong", client.ask("GET", "/api/v1/policy", headers={
    "Authorization": "Bearer en-lang-hemmelig-kodf"}).status == 401)
start = client.ask("GET", "/")
check("sent to sign in", start.status == 303 and start.headers["location"] == "/login")
page, cookie, form_token = client.page("/login")
origin = {"Cookie": cookie, "Origin": f"http://{client.authority}"}
bad = client.form("/login", {"token": form_token, "code": "gæt"}, origin)
check("guess", bad.status == 401 and "ikke rigtig" in bad.text)
good = client.form("/login", {"token": form_token, "code": token}, origin)
check("signed in", good.status == 303, good.status)
session = good.headers["set-cookie"].split(";")[0]
start = client.ask("GET", "/", headers={"Cookie": f"{cookie}; {session}"})
check("page", start.status == 200 and "Ja tak, gem optagelsen" in start.text)
check("no token in the page", token not in start.text)
for _ in range(30):
    last = client.form("/login", {"token": form_token, "code": "gæt"}, origin).status
check("guessing ends", last == 429, last)


def send(**fields):
    answer = client.form("/api/v1/check/sound", {
        "name": "Peter Kjær", "department": "Børn og Unge",
        "sound": (path.name, path.read_bytes()), **fields}, bearer)
    job = answer.json["id"]
    while True:
        status = client.ask("GET", f"/api/v1/jobs/{job}", headers=bearer).json["stage"]
        if status in ("done", "failed"):
            return status


check("heard", send() == "done")
check("nothing kept", not folder.exists(), list(folder.glob("*")) if folder.exists() else "")
check("heard", send(keep="yes") == "done")
kept = list(folder.glob("*.wav"))
check("kept", len(kept) == 1 and re.fullmatch(r"[0-9a-f]{16}\.wav", kept[0].name), kept)
labels = (folder / "labels.tsv").read_text(encoding="utf-8").splitlines()
check("labels", len(labels) == 2 and labels[1].split("\t")[:3] == [
    kept[0].name, "Peter Kjær", "Børn og Unge"], labels)
for place, mode in ((folder, 0o700), (kept[0], 0o600), (folder / "labels.tsv", 0o600)):
    check("private", stat.S_IMODE(os.stat(place).st_mode) == mode, place)
print(json.dumps(wrong, ensure_ascii=False))
