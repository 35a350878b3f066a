"""An emulated AWS in a process of its own: replays a world's requests once, then forks for every scan.

    python -m tests.drift.world_process fixtures/worlds/NAME

Each line on standard input is a JSON object: {"calls": [...], "region": …, "argv": [...]}, and "fault" where AWS is to
fail. The fork makes the calls, runs tfguard with the arguments, and its outcome {"code", "out", "err", "operations"} is
one line on standard output. What a fork does to the emulated account is gone with it.
"""

from __future__ import annotations

import base64
import json
import os
import re
import sys
import threading
from pathlib import Path
from typing import Any
from unittest.mock import Mock, patch

from tfguard.demo.embedded import replay

REGION = re.compile(r"arn:aws:[\w-]+:([a-z]{2}-[a-z]+-\d):")
FOR_EVER = 1e9
"""Seconds: the clients that are kept outlive the time of a scan."""
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}


def one_at_a_time() -> None:
    """Let the emulator handle one request at a time: it is not made for threads, as AWS is."""
    from moto.core.botocore_stubber import BotocoreStubber

    lock = threading.RLock()
    handle: Any = BotocoreStubber.__call__

    def locked(self: BotocoreStubber, *words: Any, **named: Any) -> Any:
        with lock:
            return handle(self, *words, **named)

    BotocoreStubber.__call__ = locked  # type: ignore[method-assign]  # the emulator has no setting for it


def keep_clients(regions: set[str]) -> None:
    """Make every client once, before the forks: to make them takes longer than a whole scan."""
    import boto3

    from tfguard.aws.client import Aws
    from tfguard.aws.session import new_session
    from tfguard.resources.catalogue import live_readers

    make: Any = boto3.Session.client
    kept: dict[tuple[str, str], Any] = {}

    def client(self: boto3.Session, service: str, region_name: str | None = None, **rest: Any) -> Any:
        key = (service, region_name or "us-east-1")
        if key not in kept:
            kept[key] = make(self, service, region_name=key[1], **rest)
        return kept[key]

    boto3.Session.client = client  # type: ignore[assignment]  # one signature for each service
    aws = Aws(new_session("us-east-1"), max_seconds=FOR_EVER)
    for service in {"sts", "application-autoscaling", *(reader.service for reader in live_readers().values())}:
        for region in regions:
            aws.client(service, region)


def decoded(value: Any) -> Any:
    """The parameters of a call; bytes stand in the file as {"$b64": …}."""
    if isinstance(value, dict):
        return (
            base64.b64decode(value["$b64"]) if set(value) == {"$b64"} else {key: decoded(item) for key, item in value.items()}
        )
    return [decoded(item) for item in value] if isinstance(value, list) else value


def outcome(request: dict[str, Any]) -> dict[str, Any]:
    """Make the calls and run tfguard, in this process."""
    import boto3

    from tests.command import run
    from tests.drift import faults

    with patch.multiple("tfguard.aws.client", check_body=Mock(), check_members=Mock()):  # whose clients these are too
        for service, method, parameters, *region in request["calls"]:
            client: Any = boto3.client(service, region_name=region[0] if region else request["region"])
            getattr(client, method)(**decoded(parameters))
    names: set[str] = set()
    faults.record(names)
    if "fault" in request:
        faults.install(request["fault"])
    said = run(*request["argv"])
    return {"code": said.code, "out": said.out, "err": said.err, "operations": sorted(names)}


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """The outcome of a request, worked out in a fork."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            text = json.dumps(outcome(request))
        except BaseException as error:
            text = json.dumps({"code": -1, "out": "", "err": repr(error)})
        with os.fdopen(writer, "w") as pipe:
            pipe.write(text)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    result: dict[str, Any] = json.loads(text)
    return result


def main() -> None:
    """Serve the requests on standard input; what the emulator prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    world = Path(sys.argv[1])
    os.environ.update(CREDENTIALS | json.loads((world / "moto_env.json").read_text("utf-8")))
    from moto import mock_aws

    mock_aws(config={"iam": {"load_aws_managed_policies": os.environ.get("MOTO_IAM_LOAD_MANAGED_POLICIES") == "true"}}).start()
    one_at_a_time()
    replay((world / "recording.jsonl.gz").read_bytes())
    keep_clients(set(REGION.findall((world / "terraform.tfstate").read_text("utf-8"))))
    clean = ("drift", "--state", str(world / "terraform.tfstate"), "--no-attribution", "--max-seconds", str(FOR_EVER))
    outcome({"calls": [], "region": "us-east-1", "argv": clean})  # what the first scan loads, no fork has to load again
    for line in sys.stdin:
        answers.write(json.dumps(answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
