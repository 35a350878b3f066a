"""Records a world for the tests: applies a configuration to an emulated AWS and keeps state and requests.

    python scripts/record_world.py fixtures/worlds/NAME --port PORT

The directory holds main.tf; it gets terraform.tfstate, refreshed.tfstate.gz, recording.jsonl.gz and moto_env.json.
terraform must be on PATH with a plugin mirror that has the AWS provider (TF_CLI_CONFIG_FILE names its configuration).
Replayed into a fresh emulator of the same version, the requests make the same world with the same ids: the emulator
handles one request at a time, so that the recording has them in the order in which they drew their ids.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path
from typing import Any

MOTO_ENV = {"MOTO_ACM_VALIDATION_WAIT": "1"}
PROVIDER = """
provider "aws" {{
  region                      = "{region}"
  access_key                  = "testing"
  secret_key                  = "testing"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = false
  s3_use_path_style           = true
}}
"""


def serve(port: int) -> None:
    """Be the emulated AWS, one request at a time."""
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import run_simple

    lock = threading.Lock()
    emulator = DomainDispatcherApplication(create_backend_app)

    def one_at_a_time(environ: Any, start_response: Any) -> Any:
        with lock:
            return emulator(environ, start_response)

    run_simple("127.0.0.1", port, one_at_a_time, threaded=True)


def post(port: int, path: str) -> None:
    """Tell the emulator something."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method="POST", data=b"")
    urllib.request.urlopen(request).close()  # noqa: S310  # loopback


def wait_for(port: int) -> None:
    """Wait until the emulator listens."""
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the emulator does not start")


def apply(world: Path, port: int, region: str) -> None:
    """Apply the configuration, keep its state, then the state after a refresh."""
    with tempfile.TemporaryDirectory() as folder:
        for path in world.iterdir():
            if path.suffix in (".tf", ".zip", ".json", ".py"):
                shutil.copy(path, folder)
            elif path.name == "modules":
                shutil.copytree(path, Path(folder, "modules"))
        Path(folder, "provider_override.tf").write_text(PROVIDER.format(region=region), "utf-8")
        environment = {**os.environ, "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}", "TF_IN_AUTOMATION": "1"}
        terraform(folder, environment, "init", "-input=false")
        terraform(folder, environment, "apply", "-auto-approve", "-input=false")
        post(port, "/moto-api/recorder/stop-recording")
        shutil.copy(Path(folder, "terraform.tfstate"), world / "terraform.tfstate")
        terraform(folder, environment, "apply", "-refresh-only", "-auto-approve", "-input=false")
        (world / "refreshed.tfstate.gz").write_bytes(gzip.compress(Path(folder, "terraform.tfstate").read_bytes(), mtime=0))


def terraform(folder: str, environment: dict[str, str], *words: str) -> None:
    """Run terraform; stop where it fails."""
    subprocess.run(["terraform", *words, "-no-color"], cwd=folder, env=environment, check=True)


def main() -> None:
    """Record one world."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("world", type=Path)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--region", default="us-east-1")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.port)
        return
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "recording.jsonl")
        environment = {**os.environ, **MOTO_ENV, "MOTO_RECORDER_FILEPATH": str(log)}
        command = [sys.executable, __file__, str(options.world), "--port", str(options.port), "--serve"]
        server = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        try:
            wait_for(options.port)
            post(options.port, "/moto-api/recorder/start-recording")
            post(options.port, "/moto-api/seed?a=42")
            apply(options.world, options.port, options.region)
            (options.world / "recording.jsonl.gz").write_bytes(gzip.compress(log.read_bytes(), mtime=0))
            (options.world / "moto_env.json").write_text(json.dumps(MOTO_ENV) + "\n", "utf-8")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
