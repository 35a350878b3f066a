"""Measures `tfguard drift` beside Terraform's own refresh of the same world, and prints a Markdown table.

The world has 1,000 resources: 100 each of security group, load balancer, target group and listener, and 600 records. An
emulated AWS replays the requests that made it, and counts the requests of each side. Terraform takes part where it, and
the AWS provider in a plugin mirror (TF_CLI_CONFIG_FILE), are present. What is measured is the wheel, installed in a virtual
environment, as users have it; `--here` measures the checkout.

    python benchmarks/drift.py
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from plan_gate import MIB, environment, installed

WORLD = Path(__file__).resolve().parent / "scale1000"
PORT = 5977
STATES = 50
IN_MEMORY = 10_000

TERRAFORM_CALLS = 2_300
"""Requests of `terraform plan -refresh-only` on this world, measured with Terraform 1.11.4 and AWS provider 5.100.0."""
MAX_CALLS = 0.20
MAX_TIME = 0.15
MAX_MEMORY = 60 * MIB
MAX_SECONDS = 1.0

ENVIRONMENT = {
    **environment(),
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_ENDPOINT_URL": f"http://127.0.0.1:{PORT}",
}
PROVIDER = """
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "testing"
  secret_key                  = "testing"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  s3_use_path_style           = true
}
"""


@dataclass(frozen=True)
class Run:
    """One process: wall time in seconds, peak resident memory in bytes, requests that the emulator counted."""

    wall: float
    memory: int
    requests: int


def serve() -> None:
    """Be the emulated AWS with the world in it; `/requests` says how many requests came since it was asked last."""
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import run_simple
    from werkzeug.wrappers import Response

    from tfguard.demo.embedded import replay

    lock, counter = threading.Lock(), itertools.count()
    last = 0
    emulator = DomainDispatcherApplication(create_backend_app)
    replay((WORLD / "recording.jsonl.gz").read_bytes())

    def one_at_a_time(environ: Any, start_response: Any) -> Any:
        nonlocal last
        with lock:
            if environ["PATH_INFO"] == "/requests":
                now = next(counter)
                answer, last = Response(str(now - last)), now + 1
                return answer(environ, start_response)
            next(counter)
            return emulator(environ, start_response)

    run_simple("127.0.0.1", PORT, one_at_a_time, threaded=True)


def requests() -> int:
    """How many requests came since this was asked last."""
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/requests") as answer:
        return int(answer.read())


@contextmanager
def emulator() -> Iterator[None]:
    """The emulated AWS, in a process of its own."""
    process = subprocess.Popen([sys.executable, __file__, "--serve"], stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            if process.poll() is not None:
                raise SystemExit("The emulated AWS does not start: run this where the project's `dev` extra is installed.")
            try:
                requests()
                break
            except OSError:
                time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait()


def run(command: Sequence[str], cwd: Path, expected: int = 0) -> Run:
    """Run a command; fail where it ends in another way than expected."""
    requests()
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=cwd, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != expected:
            raise SystemExit(f"{command} ended with {process.returncode}: {process.stderr.read().decode()[-2000:]}")  # type: ignore[union-attr]  # it is a pipe
    return Run(wall, usage.ru_maxrss * 1024, requests())


def drift(python: Path, *states: Path) -> list[str]:
    """The command line that scans states."""
    named = [word for state in states for word in ("--state", str(state))]
    return [str(python), "-m", "tfguard", "drift", *named, "--format", "json", "--no-attribution"]


def split(state: Path, folder: Path) -> list[Path]:
    """The state's resources in fifty states, each of one kind of provider configuration."""
    document = json.loads(state.read_text("utf-8"))
    flat = [{**entry, "instances": [instance]} for entry in document["resources"] for instance in entry["instances"]]
    paths = []
    for number in range(STATES):
        paths.append(folder / f"{number:02}.tfstate")
        part = {**document, "lineage": f"part-{number}", "resources": flat[number::STATES]}
        paths[-1].write_text(json.dumps(part), "utf-8")
    return paths


def refresh(state: Path, folder: Path) -> list[str] | None:
    """The command line of Terraform's refresh of the same world, made ready; None where it cannot run."""
    if shutil.which("terraform") is None:
        return None
    shutil.copy(WORLD / "main.tf", folder)
    (folder / "ids.json").write_bytes(gzip.decompress((WORLD / "ids.json.gz").read_bytes()))
    shutil.copy(state, folder / "terraform.tfstate")
    (folder / "provider.tf").write_text(PROVIDER, "utf-8")
    ready = subprocess.run(["terraform", "init", "-input=false"], cwd=folder, env=ENVIRONMENT, capture_output=True, check=False)
    return ["terraform", "plan", "-refresh-only", "-input=false", "-lock=false"] if ready.returncode == 0 else None


def compare_in_memory(state: Path, runs: int) -> float:
    """The least seconds to compare 10,000 resources that are in sync, already read."""
    from tfguard.aws.client import Aws
    from tfguard.aws.session import new_session
    from tfguard.drift.comparer import Comparer
    from tfguard.drift.scan import Scanner
    from tfguard.drift.scopes import with_scopes
    from tfguard.drift.state_index import StateIndex
    from tfguard.inputs.state.version_4 import parse_state
    from tfguard.outputs.progress import Progress

    os.environ.update({name: value for name, value in ENVIRONMENT.items() if name.startswith("AWS_")})
    resources = with_scopes(parse_state(state.read_bytes(), "state").resources, "us-east-1")
    index = StateIndex(resources)
    scan = Scanner(Aws(new_session(None)), "123456789012", index, Progress(None), unmanaged=False).scan()
    pairs = [(Comparer(snapshot.reader, index), found) for snapshot in scan.snapshots for found in snapshot.found]
    many = list(itertools.islice(itertools.cycle(pairs), IN_MEMORY))
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        differing = [found for comparer, found in many if comparer.compare(found).changed]
        taken.append(time.perf_counter() - start)
        if differing:
            raise SystemExit("the world is not in sync")
    return min(taken)


def measure(runs: int, *, here: bool) -> Iterator[tuple[str, str, str, bool | None]]:
    """The lines of the table."""
    with tempfile.TemporaryDirectory() as temporary, emulator():
        folder = Path(temporary)
        python = Path(sys.executable) if here else installed(folder)
        state = folder / "scan.tfstate"
        state.write_bytes(gzip.decompress((WORLD / "terraform.tfstate.gz").read_bytes()))
        (folder / "tf").mkdir()
        terraform = refresh(state, folder / "tf")
        scans, refreshes = [], []
        for _ in range(runs):  # in turns: the machine may be slower in one minute than in the next
            scans.append(run(drift(python, state), folder))
            refreshes += [run(terraform, folder / "tf")] if terraform else []
        scan = scans[-1]
        calls = refreshes[0].requests if refreshes else TERRAFORM_CALLS
        share = scan.requests / calls
        yield (
            "API calls, of Terraform's refresh",
            f"{share:.2f} ({scan.requests} / {calls})",
            f"<= {MAX_CALLS}",
            share <= MAX_CALLS,
        )
        if refreshes:
            share = median(ours.wall / theirs.wall for ours, theirs in zip(scans, refreshes, strict=True))
            ours, theirs = (median(item.wall for item in side) for side in (scans, refreshes))
            yield (
                "time, of Terraform's refresh: median of the turns",
                f"{share:.2f} ({ours:.1f} s / {theirs:.1f} s)",
                f"<= {MAX_TIME}",
                share <= MAX_TIME,
            )
        base = run([str(python), "-c", "import boto3"], folder)
        over = scan.memory - base.memory
        yield "peak memory over `import boto3`", f"{over / MIB:.0f} MiB", f"<= {MAX_MEMORY / MIB:.0f} MiB", over <= MAX_MEMORY
        parts = run(drift(python, *split(state, folder)), folder)
        yield (
            f"API calls of {STATES} states of the same account",
            f"{parts.requests}",
            f"<= {scan.requests}",
            parts.requests <= scan.requests,
        )
        seconds = compare_in_memory(state, runs)
        yield (
            f"comparing {IN_MEMORY:,} resources in memory",
            f"{seconds:.2f} s",
            f"< {MAX_SECONDS:.0f} s",
            seconds < MAX_SECONDS,
        )


def main() -> int:
    """Print the table; 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--here", action="store_true", help="measure the tfguard of this interpreter, installed or not")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve()
        return 0
    print("| what | measured | target | met |\n|---|---|---|---|")
    failed = False
    for what, measured, target, met in measure(options.runs, here=options.here):
        print(f"| {what} | {measured} | {target} | {'yes' if met else '**no**'} |", flush=True)
        failed = failed or met is False
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
