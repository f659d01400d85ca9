"""Holds a running `klartone serve` against its OpenAPI file and its promises of safety.

`contract.py ADDRESS SOUND`: the sound is 4512.ulaw of the fixture municipality, whose list of people
the server was started with. Prints what is wrong, as a JSON list; an empty one is right.
"""

import json
import re
import socket
import sys
import time

import jsonschema

from client import Client

client = Client(sys.argv[1])
sound = open(sys.argv[2], "rb").read()
wrong = []
seen = set()
document = client.ask("GET", "/openapi.json").json


def check(what, holds, *shown):
    if not holds:
        wrong.append(f"{what} {' '.join(str(one)[:300] for one in shown)}".strip())


def documented(method, path, answer):
    """The answer is one that the file allows."""
    for template, methods in document["paths"].items():
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path.split("?")[0]):
            break
    else:
        return check("not documented", False, path)
    responses = methods.get(method.lower(), {}).get("responses", {})
    seen.add((method.lower(), template))
    response = responses.get(str(answer.status))
    if response is None:
        return check("status not documented", False, method, path, answer.status)
    if "$ref" in response:
        response = document["components"]["responses"][response["$ref"].split("/")[-1]]
    content = response.get("content", {})
    kind = answer.headers.get("content-type", "").split(";")[0]
    if content:
        check("type", kind in content, path, kind)
    if kind == "application/json" and content:
        schema = {**content[kind]["schema"], "components": document["components"]}
        try:
            jsonschema.Draft202012Validator(schema).validate(answer.json)
        except jsonschema.ValidationError as fault:
            check("schema", False, method, path, fault.message, list(fault.path))
    return None


def api(method, path, status, content=None, headers=None, **fields):
    if fields:
        answer = client.form(path, fields["form"], headers)
    elif content is not None:
        answer = client.json(path, content, headers)
    else:
        answer = client.ask(method, path, None, headers)
    documented(method, path, answer)
    check("status", answer.status == status, method, path, answer.status, answer.body[:200])
    check("not kept on the way", answer.headers.get("cache-control") == "no-store", path)
    check("no guessing", answer.headers.get("x-content-type-options") == "nosniff", path)
    return answer


# What each operation gives

api("GET", "/api/v1/health", 200)
metrics = api("GET", "/api/v1/metrics", 200).text
check("counters", "# TYPE klartone_selfcheck_texts_total counter" in metrics)
policy = api("GET", "/api/v1/policy", 200).json
check("policy", policy["spokenKeys"] == "firkant nul" and policy["hasDirectory"], policy)
people = api("POST", "/api/v1/people", 200, {"query": "peter kj"}).json
check("people", people == {
    "people": [{"name": "Peter Kjær", "department": "Børn og Unge"}], "more": False}, people)
check("short", api("POST", "/api/v1/people", 200, {"query": "pe"}).json["people"] == [])
who = {"name": "Peter Kjær", "department": "Børn og Unge"}
scripts = api("POST", "/api/v1/scripts", 200, who).json["scripts"]
check("scripts", [one["tone"] for one in scripts] == ["policy", "friendly", "short"])
for script in scripts:
    text = api("POST", "/api/v1/check/text", 200, {**who, "text": script["text"]}).json
    check("passes", text["overall"] == "pass", script["tone"], text["summary"])
bad = "Hej 👋, Peter Kjær her. Jeg ringer tilbage inden for to døgn."
text = api("POST", "/api/v1/check/text", 200, {**who, "text": bad, "language": "en"}).json
verdicts = {name: one["verdict"] for name, one in text["elements"].items()}
check("verdicts", verdicts["callback"] == "fail" and verdicts["department"] == "fail", verdicts)
passage = next(one for one in text["passages"] if one["element"] == "callback")
units = bad.encode("utf-16-le")[2 * passage["start"]:2 * passage["end"]].decode("utf-16-le")
check("passage", "inden for to døgn" in units, units)
empty = api("POST", "/api/v1/check/text", 200, {**who, "text": ""}).json
check("empty", empty["overall"] == "fail", empty["summary"])
api("GET", "/api/v1/jobs/" + "0" * 32 + "?language=x", 400)
for content, code in [
        ({**who, "text": "a" * 5001}, "text_too_long"),
        ({**who, "text": "a", "name": "a" * 121}, "name_too_long"), ({**who, "text": 7}, "malformed"),
        ([], "malformed"), ({"name": "x"}, "malformed")]:
    answer = api("POST", "/api/v1/check/text", 400, content)
    check("code", answer.json["error"]["code"] == code, answer.text)

job = api("POST", "/api/v1/check/sound", 202, form={
    **who, "sound": ("../../etc/4512.ulaw", sound), "wave": "yes"}).json
check("position", job["position"] in (1, None), job)
status = client.heard(job["id"])
check("done", status["stage"] == "done" and status["progress"] == 1, status)
api("GET", f"/api/v1/jobs/{job['id']}", 200)
result = api("GET", f"/api/v1/results/{job['id']}", 200).json
check("heard", result["elements"]["name"]["verdict"] in ("pass", "review"), result["summary"])
check("waveform", len(result["waveform"]["peaks"]) == 200 and result["waveform"]["seconds"] > 3)
check("no path", "etc" not in json.dumps(result) and result.get("file") is None)
wave = api("GET", f"/api/v1/waves/{job['id']}", 200)
check("wave", wave.body.startswith(b"RIFF"), wave.body[:12])
fragment = client.ask("GET", f"/svar/{job['id']}", headers={"X-Klartone-Fragment": "1"})
check("fragment", fragment.text.startswith("<article") and "<svg" in fragment.text)
api("DELETE", f"/api/v1/jobs/{job['id']}", 204)
for path in ("jobs", "results", "waves"):
    api("GET", f"/api/v1/{path}/{job['id']}", 404)
api("DELETE", f"/api/v1/jobs/{job['id']}", 404)
job = api("POST", "/api/v1/check/sound", 202, form={**who, "sound": ("x.pdf", b"%PDF-1.4 nothing")})
client.heard(job.json["id"])
result = api("GET", f"/api/v1/results/{job.json['id']}", 200).json
check("no sound", result["overall"] == "not_evaluated" and result["problem"]["code"] == "not_audio")
check("none", api("POST", "/api/v1/check/sound", 400, form=who).json["error"]["code"] == "no_sound")
operations = {(method, path) for path, methods in document["paths"].items()
              for method in methods if method != "parameters"}
check("not tried", not operations - seen, operations - seen)

# What it refuses

check("type", client.ask("POST", "/api/v1/check/text", "{}", {
    "Content-Type": "text/plain"}).status == 415)
check("method", client.ask("PUT", "/api/v1/check/text").status == 405)
check("allow", client.ask("DELETE", "/").headers["allow"] == "GET, HEAD")
check("path", client.ask("GET", "/files/../openapi.json").status == 404)
check("path", client.ask("GET", "/files/%2e%2e%2fpage.css").status == 404)
check("size", client.json("/api/v1/people", {"query": "a" * 70000}).status == 413)
large = client.form("/api/v1/check/sound", {"sound": ("a.wav", bytes(11 << 20))})
check("size", large.status == 413 and "10 MB" in large.text, large.status, large.text)
check("host", client.ask("GET", "/", headers={"Host": "evil.example"}).status == 421)
page, cookie, token = client.page()
for header in ("content-security-policy", "referrer-policy", "permissions-policy"):
    check(header, header in page.headers)
csp = page.headers["content-security-policy"]
check("csp", "unsafe" not in csp and "frame-ancestors 'none'" in csp, csp)
check("no script in the markup", not re.search(r"<script(?![^>]*src=)|style=| on\w+=", page.text))
check("cookie", "HttpOnly" in page.headers["set-cookie"] and "SameSite=Strict" in
      page.headers["set-cookie"])
origin = {"Origin": f"http://{client.authority}", "Cookie": cookie}
fields = {"token": token, "text": "Hej <b>dig</b>", **who}
written = client.form("/skriv", fields, origin)
check("write", written.status == 200 and "Hej &lt;b&gt;dig&lt;/b&gt;" in written.text
      and "<b>" not in written.text, written.status)
for headers in ({"Cookie": cookie, "Origin": "https://evil.example"}, {},
                {**origin, "Sec-Fetch-Site": "cross-site"}):
    check("another site", client.form("/skriv", fields, headers).status == 403, headers)
check("no token", client.form("/skriv", {**fields, "token": "a" * 48}, origin).status == 403)
check("no token", client.json("/api/v1/people", {"query": "peter"}, origin).status == 403)
check("token", client.json("/api/v1/people", {"query": "peter"}, {
    **origin, "X-Klartone-Token": token}).status == 200)

style = client.ask("GET", "/files/page.css")
check("unchanged", client.ask("GET", "/files/page.css", headers={
    "If-None-Match": style.headers["etag"]}).status == 304 and len(style.body) > 1000)

# Many clients that say nothing keep nobody else out for long

crowd = []
for _ in range(300):
    one = socket.socket()
    one.setblocking(False)
    one.connect_ex((client.host, client.port))
    crowd.append(one)
start = time.monotonic()
check("crowd", client.ask("GET", "/api/v1/health", timeout=30).status == 200
      and time.monotonic() - start < 12, time.monotonic() - start)
for one in crowd:
    one.close()

# Clients that dawdle are cut off, while others are served

start = time.monotonic()
with socket.create_connection((client.host, client.port), timeout=30) as slow:
    slow.sendall(b"GET / HTTP/1.1\r\n")
    cut = False
    while time.monotonic() - start < 25 and not cut:
        try:
            slow.sendall(b"X: y\r\n")
            slow.settimeout(0.5)
            cut = slow.recv(1) == b""
        except TimeoutError:
            pass
        except OSError:
            cut = True
    check("slow client", cut and time.monotonic() - start < 20)
check("alive", client.ask("GET", "/api/v1/health").json["status"] == "ok")

print(json.dumps(wrong, ensure_ascii=False))
