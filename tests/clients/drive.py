"""Lets the client in Python play scenarios: one in JSON on each line of the input, its outcomes on a line of the output."""

import json
import os
import sys
import urllib.request

sys.path.insert(0, os.environ["CLIENTS"])
import api_client  # noqa: E402


def play(scenario):
    waits = []
    time = [scenario["now"]]

    def sleep(seconds):
        waits.append(seconds)
        time[0] += seconds
        if scenario["clock"]:
            body = json.dumps({"advance": seconds}).encode()
            urllib.request.urlopen(
                urllib.request.Request(scenario["clock"], body, {"Content-Type": "application/json"})
            ).read()

    options = scenario["options"]
    client = api_client.ApiClient(
        options["baseUrl"],
        options["apiKey"],
        headers=options.get("headers"),
        idempotency_header=options.get("idempotencyHeader"),
        timeout=options.get("timeout", 30),
        max_time=options.get("maxTime", 120),
        max_attempts=options.get("maxAttempts", 5),
        sleep=sleep,
        now=lambda: time[0],
        random=lambda: scenario["random"],
    )
    return {"outcomes": [outcome_of(client, call) for call in scenario["calls"]], "waits": waits}


def outcome_of(client, call):
    try:
        result = client.request(
            call["method"],
            call["path"],
            body=call.get("body"),
            headers=call.get("headers"),
            idempotency_key=call.get("idempotencyKey"),
            repeatable=call.get("repeatable"),
        )
        return {"error": None, "status": result.status, "code": None, "attempts": result.attempts, **told(result)}
    except api_client.ApiError as error:
        result = error.result
        return {
            "error": "response",
            "status": error.status,
            "code": error.code,
            "retryAfter": error.retry_after,
            "attempts": result.attempts,
            **told(result),
        }
    except api_client.ConnectionFailed as error:
        return {"error": "connection", "message": str(error)}


def told(result):
    quotas = [{"name": q.name, "limit": q.limit, "remaining": q.remaining, "resetAt": q.reset_at} for q in result.quotas]
    return {"body": result.body, "quotas": quotas}


for line in sys.stdin:
    print(json.dumps(play(json.loads(line))), flush=True)
