"""Sends a sound many times at once and sees that each is answered, in the order of the queue.

`uploads.py ADDRESS COUNT SOUND`; prints the figures as JSON.
"""

import json
import pathlib
import sys
import threading
import time

from client import Client

client = Client(sys.argv[1])
count = int(sys.argv[2])
path = pathlib.Path(sys.argv[3])
sound = (path.name, path.read_bytes())
gate = threading.Barrier(count)
results = [None] * count
refused = 0


def send(index):
    global refused
    gate.wait()
    begin = time.monotonic()
    answer = client.form("/api/v1/check/sound", {"name": f"Person {index}", "sound": sound})
    if answer.status != 202:
        refused += 1
        return
    job = answer.json
    status = client.heard(job["id"], 600)
    result = client.ask("GET", f"/api/v1/results/{job['id']}").json
    if status["stage"] == "done" and result["name"] == f"Person {index}":
        results[index] = (job["position"] or 0, time.monotonic() - begin)
    client.ask("DELETE", f"/api/v1/jobs/{job['id']}")


threads = [threading.Thread(target=send, args=(index,)) for index in range(count)]
begin = time.monotonic()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
took = time.monotonic() - begin
answered = sorted(one for one in results if one)
seconds = [one[1] for one in answered]
# Two workers and polling may turn neighbours round, no more: a few places of difference.
order = sorted(range(len(seconds)), key=lambda index: seconds[index])
in_order = all(abs(place - index) <= 4 for place, index in enumerate(order))
print(json.dumps({
    "answered": len(answered), "refused": refused, "lost": count - len(answered) - refused,
    "inOrder": in_order, "seconds": round(took, 2),
    "first": round(min(seconds, default=0), 2), "last": round(max(seconds, default=0), 2)}))
