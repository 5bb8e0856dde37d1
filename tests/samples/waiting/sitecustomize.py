"""Loaded before a Python sample: lets it sleep without time passing.

The clock of its sandbox moves on as far as the sample sleeps, and so does its own. And lets it import such packages only
as its page told the reader to install.
"""

import os
import sys
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


class _NotInstalled:
    """Hides what this machine has and a reader's fresh environment has not."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in ("requests", "openai"):
            return None
        try:
            with open(os.path.join(os.environ["VIRTUAL_ENV"], "installed")) as file:
                installed = file.read().split()
        except (KeyError, FileNotFoundError):
            installed = []
        if name not in installed:
            raise ModuleNotFoundError(f"No module named '{name}': the page does not say to install it", name=name)
        return None


sys.meta_path.insert(0, _NotInstalled)
