"""A client of `klartone serve` for tests: requests as a program, as a browser, or as bytes."""

import http.client
import json
import re
import socket
import time
import urllib.parse
import uuid


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def text(self):
        return self.body.decode()


class Client:
    """`address` is the one that the server says."""

    def __init__(self, address):
        parts = urllib.parse.urlsplit(address)
        self.host, self.port = parts.hostname, parts.port
        self.authority = parts.netloc

    def ask(self, method, path, body=None, headers=None, timeout=60):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()},
                          answer.read())
        finally:
            connection.close()

    def json(self, path, content, headers=None):
        return self.ask("POST", path, json.dumps(content),
                        {"Content-Type": "application/json", **(headers or {})})

    def form(self, path, fields, headers=None):
        """Fields by name; a file is (name, bytes)."""
        boundary = uuid.uuid4().hex
        body = b""
        for name, value in fields.items():
            body += f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"'.encode()
            if isinstance(value, tuple):
                body += f'; filename="{value[0]}"\r\nContent-Type: application/octet-stream'.encode()
                value = value[1]
            body += b"\r\n\r\n" + (value if isinstance(value, bytes) else value.encode()) + b"\r\n"
        body += f"--{boundary}--\r\n".encode()
        return self.ask("POST", path, body, {
            "Content-Type": f"multipart/form-data; boundary={boundary}", **(headers or {})})

    def raw(self, data, seconds=5):
        """Sends bytes and gives what comes back until the server closes, or nothing comes."""
        with socket.create_connection((self.host, self.port), timeout=seconds) as connection:
            try:
                connection.sendall(data)
                connection.shutdown(socket.SHUT_WR)
            except OSError:
                pass
            got = b""
            try:
                while chunk := connection.recv(65536):
                    got += chunk
            except OSError:
                pass
            return got

    def page(self, path="/"):
        """A page as a browser opens it: its answer, its cookie and its form token."""
        answer = self.ask("GET", path)
        cookie = answer.headers["set-cookie"].split(";")[0]
        token = re.search(r'name="token" value="([0-9a-f]+)"', answer.text).group(1)
        return answer, cookie, token

    def heard(self, job, seconds=120):
        """Waits for a sound; gives its last status."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            status = self.ask("GET", f"/api/v1/jobs/{job}").json
            if status["stage"] in ("done", "failed"):
                return status
            time.sleep(0.05)
        raise TimeoutError(job)
