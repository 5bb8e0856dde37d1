"""A client for APIs with keys and rate limits: one file, for Python 3.9 or later with the package requests.

It limits the time of each attempt and of the whole call, retries only what can succeed, and waits as long as the API
says. Copy the file and change it as you need.
"""

import json
import random as chance
import re
import time
import uuid
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime

import requests

IDEMPOTENT = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"}
TEMPORARY = {408, 500, 502, 503, 504}
LONGEST_BACKOFF = 30.0


class ApiClient:
    """A client for one API. `request` returns a 2xx response, and raises ApiError or ConnectionFailed otherwise."""

    def __init__(
        self,
        base_url,  # such as "https://api.novapulse.io/v1"
        api_key,  # read it from the environment, never from source code
        headers=None,  # sent with every request
        idempotency_header=None,  # only if the API supports it: POST and PATCH are then retried like a GET
        timeout=30.0,  # seconds for one attempt, up to the last byte of the body
        max_time=120.0,  # seconds for one call with all attempts and waits
        max_attempts=5,
        sleep=time.sleep,  # the rest is for tests: time and chance come from outside
        now=time.time,
        random=chance.random,
    ):
        if not re.fullmatch(r"\S+", api_key or ""):
            raise ValueError("The API key is empty or contains whitespace: check the environment variable.")
        self.base_url, self.headers, self.idempotency_header = base_url, headers or {}, idempotency_header
        self.timeout, self.max_time, self.max_attempts = timeout, max_time, max_attempts
        self.sleep, self.now, self.random = sleep, now, random
        self.session = requests.Session()
        # A header would be replaced by what a .netrc file holds for the host.
        self.session.auth = _Bearer(api_key)

    def request(
        self, method, path, body=None, form=None, files=None, headers=None, idempotency_key=None, repeatable=None
    ):
        """Send a request, and again if that can help.

        body: sent as JSON.
        form, files: the fields and files of a form, each file as (name, bytes, type): an open file is sent only once.
        idempotency_key: a key that you store with the work, so that a restart of your program does not repeat it;
        random by default.
        repeatable: whether to send again after a 5xx or a lost response; by default GET, HEAD, OPTIONS, PUT and DELETE.
        """
        sent = {"Accept": "application/json", **self.headers, **(headers or {})}
        if self.idempotency_header and method not in IDEMPOTENT:
            # One key for all attempts: it tells the API that they are the same request.
            sent[self.idempotency_header] = idempotency_key or str(uuid.uuid4())
        if repeatable is None:
            repeatable = method in IDEMPOTENT or self.idempotency_header is not None
        content = {"json": body, "data": form, "files": files}
        deadline = self.now() + self.max_time
        attempt = 0
        while True:
            attempt += 1
            try:
                return self._send(method, path, content, sent, min(self.timeout, deadline - self.now()), attempt)
            except (ApiError, ConnectionFailed) as error:
                told = error.retry_after
                if told is None:
                    wait = self.random() * min(LONGEST_BACKOFF, 2**attempt * 0.5)
                else:
                    wait = told + self.random()
                is_last = attempt >= self.max_attempts or self.now() + wait >= deadline
                if is_last or not _may_retry(error, repeatable):
                    raise
            self.sleep(wait)

    def _send(self, method, path, content, headers, seconds, attempts):
        """Send the request once."""
        seconds = max(0.001, seconds)
        end = time.monotonic() + seconds
        try:
            # requests limits the wait for each byte, not for all of them, so the body is read piece by piece.
            with self.session.request(
                method, self.base_url + path, headers=headers, timeout=seconds, stream=True, **content
            ) as response:
                pieces = []
                for piece in response.iter_content(1024):
                    pieces.append(piece)
                    if time.monotonic() > end:
                        raise requests.Timeout("the body took too long")
        except requests.Timeout as error:
            raise ConnectionFailed(f"No response within {seconds} s") from error
        except requests.RequestException as error:
            raise ConnectionFailed(f"No connection: {error}") from error

        server_time = _server_time(response.headers, self.now())
        quotas = _read_quotas(response.headers, server_time)
        body = _read_body(b"".join(pieces).decode("utf-8", "replace"))
        result = Result(response.status_code, response.headers, body, quotas, attempts)
        if 200 <= response.status_code < 300:
            return result
        raise ApiError(result, _read_wait(result, server_time))


@dataclass
class Quota:
    name: str  # empty where the API has one: "minute", "day", "requests", "tokens" …
    limit: "int | None" = None
    remaining: "int | None" = None
    reset_at: "float | None" = None  # when the quota is full again, in Unix seconds


@dataclass
class Result:
    status: int
    headers: "requests.structures.CaseInsensitiveDict[str]"
    body: object  # the parsed JSON; the text where it is none
    quotas: "list[Quota]"  # what the response says of your rate limits
    attempts: int


class ApiError(Exception):
    """The API responded with an error. Branch on `code`, not on the message; it is None if the body has none."""

    def __init__(self, result, retry_after):
        body = result.body
        code = _read(body, "error", "code") or _read(body, "code") or _read(body, "error", "type")
        message = _read(body, "error", "message") or _read(body, "message") or "no message"
        super().__init__(f"{result.status} {code or ''}: {message} (attempts: {result.attempts})")
        self.result, self.status, self.code = result, result.status, None if code is None else str(code)
        self.retry_after = retry_after  # seconds that the API asks you to wait; None if it does not say


class ConnectionFailed(Exception):
    """No response arrived: the connection failed, or the time of the attempt was up."""

    retry_after = None


class _Bearer(requests.auth.AuthBase):
    def __init__(self, key):
        self.key = key

    def __call__(self, request):
        request.headers["Authorization"] = f"Bearer {self.key}"
        return request


def _may_retry(error, repeatable):
    """A 429 did no work, so it is safe to retry. After a 5xx or a lost response the work may be done already."""
    if isinstance(error, ConnectionFailed):
        return repeatable
    told = _read(error.result.body, "retryable")
    if told is False:
        return False
    return error.status == 429 or (repeatable and (error.status in TEMPORARY or told is True))


def _read_wait(result, server_time):
    """Read how many seconds to wait: Retry-After, else the body, else when the quota that is used up resets."""
    moment = _read_moment(result.headers.get("Retry-After", ""), server_time)
    if moment is not None:
        return max(0.0, moment - server_time)
    seconds = _read(result.body, "error", "details", "retry_after")
    if isinstance(seconds, (int, float)) and seconds >= 0:
        return float(seconds)
    resets = [quota.reset_at for quota in result.quotas if quota.remaining == 0 and quota.reset_at is not None]
    return max(0.0, max(resets) - server_time) if result.status == 429 and resets else None


def _read_quotas(headers, server_time):
    """Read X-RateLimit-Limit, -Remaining and -Reset, also those of several quotas, such as …-Remaining-Day."""
    quotas = {}
    for header, value in headers.items():
        match = re.fullmatch(r"x-ratelimit-(limit|remaining|reset)(?:-(.+))?", header.lower())
        if not match:
            continue
        field, name = match[1], match[2] or ""
        quota = quotas.setdefault(name, Quota(name))
        if field == "reset":
            quota.reset_at = _read_moment(value, server_time)
        elif value.isdecimal():
            setattr(quota, field, int(value))
    return list(quotas.values())


def _read_moment(text, server_time):
    """Read seconds from now (12), Unix seconds (1744714380), a duration (6m0s) or a date; None for anything else."""
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return server_time + float(text) if float(text) < 1e9 else float(text)
    if re.fullmatch(r"(\d+(\.\d+)?(ms|h|m|s))+", text):
        unit = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
        return server_time + sum(float(count) * unit[name] for count, name in re.findall(r"([\d.]+)(ms|h|m|s)", text))
    for parse in (parsedate_to_datetime, lambda iso: datetime.fromisoformat(iso.replace("Z", "+00:00"))):
        try:
            date = parse(text)
            return (date if date.tzinfo else date.replace(tzinfo=timezone.utc)).timestamp()
        except (TypeError, ValueError):
            pass
    return None


def _server_time(headers, own):
    """The server's clock, because reset times are on it and yours may be wrong."""
    try:
        return parsedate_to_datetime(headers.get("Date", "")).timestamp()
    except (TypeError, ValueError):
        return own


def _read_body(text):
    try:
        return json.loads(text)
    except ValueError:
        return text  # a gateway in front of an API may send HTML


def _read(value, *path):
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value
