"""Sends what no client should, a fixed number of times, and sees that the server lives.

`fuzz.py ADDRESS COUNT [SEED]`; prints how many answers had which status.
"""

import json
import random
import sys

from client import Client

client = Client(sys.argv[1])
count = int(sys.argv[2])
source = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
host = f"Host: {client.authority}\r\n".encode()
form = b"Content-Type: multipart/form-data; boundary=x\r\n"
seeds = [
    b"GET / HTTP/1.1\r\n" + host + b"\r\n",
    b"POST /api/v1/check/text HTTP/1.1\r\n" + host
    + b"Content-Type: application/json\r\nContent-Length: 14\r\n\r\n{\"text\":\"hej\"}",
    b"POST /api/v1/check/sound HTTP/1.1\r\n" + host + form + b"Content-Length: 107\r\n\r\n"
    + b"--x\r\nContent-Disposition: form-data; name=\"sound\"; filename=\"a.gsm\"\r\n\r\n"
    + b"\xd0" + bytes(32) + b"\r\n--x--\r\n",
    b"POST /skriv HTTP/1.1\r\n" + host
    + b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 18\r\n\r\ntext=a%20b&token=%",
    b"POST /api/v1/people HTTP/1.1\r\n" + host
    + b"Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n5\r\n{\"que\r\n0\r\n\r\n",
    b"DELETE /api/v1/jobs/%00%ff HTTP/1.0\r\n" + host + b"\r\n",
]
pieces = [b"\0", b"\xff\xfe", b"\r\n", b"%", b"Content-Length: 99999999999999999999\r\n",
          b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n", b"Cookie: =;=;;\r\n", b"{" * 999,
          b"[" * 20000, b"Host: a\r\n", b"A" * 40000, b"--x", b"\"", b"; boundary=" + b"y" * 500]


def spoilt(data):
    data = bytearray(data)
    for _ in range(source.randint(0, 6)):
        at = source.randrange(len(data) + 1)
        match source.randrange(4):
            case 0:
                data[at:at] = source.choice(pieces)
            case 1:
                del data[at:at + source.randint(1, 20)]
            case 2:
                data[at:at + 1] = source.randbytes(1)
            case _:
                data = data[:at] + data[source.randrange(len(data) + 1):]
    return bytes(data)


statuses = {}
for _ in range(count):
    answer = client.raw(spoilt(source.choice(seeds)), seconds=0.3)
    status = answer[9:12].decode("latin-1") if answer.startswith(b"HTTP/1.") else "none"
    statuses[status] = statuses.get(status, 0) + 1
health = client.ask("GET", "/api/v1/health").json
print(json.dumps({"statuses": statuses, "health": health["status"]}))
