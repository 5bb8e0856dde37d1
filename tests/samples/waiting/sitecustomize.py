"""Loaded before a Python sample: lets it sleep without time passing.

The clock of its sandbox moves on as far as the sample sleeps, and so does its own.
"""

import os
import time

_now, _monotonic, _slept = time.time, time.monotonic, 0.0


def _sleep(seconds):
    global _slept
    import http.client
    import json
    from urllib.parse import urlsplit

    address = urlsplit(os.environ["SAMPLE_CLOCK"])
    connection = http.client.HTTPConnection(address.netloc)
    connection.request("POST", address.path, json.dumps({"advance": seconds}), {"Content-Type": "application/json"})
    connection.getresponse().read()
    _slept += seconds


time.sleep = _sleep
time.time = lambda: _now() + _slept
time.monotonic = lambda: _monotonic() + _slept
