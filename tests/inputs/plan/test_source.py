"""What a plan may come wrapped in: encodings, byte-order marks, and what other programs print around the JSON."""

from __future__ import annotations

import codecs
import io
import os
import subprocess
import threading
from pathlib import Path

import pytest

from tests.command import refusal, run
from tfguard.errors import InputError
from tfguard.inputs.limits import MIB, in_force
from tfguard.inputs.plan.source import json_of, read_plan_input

PLAN = Path(__file__).parent.parent.parent.parent / "fixtures" / "plans" / "lb-renamed" / "plan.json"
TEXT = PLAN.read_text("utf-8")
SMALL = '{"format_version":"1.2","resource_changes":[],"prior_state":{"format_version":"1.0"}}'

ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8 with BOM": TEXT.encode("utf-8-sig"),
    "utf-16 little-endian": TEXT.encode("utf-16-le"),
    "utf-16 little-endian with BOM": codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    "utf-16 big-endian": TEXT.encode("utf-16-be"),
    "utf-16 big-endian with BOM": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "utf-32 with BOM": TEXT.encode("utf-32"),
}
WRAPPED = {
    "nothing": "PLAN",
    "white space": " \r\n\tPLAN\r\n\n",
    "a command line": "[command]/usr/local/bin/terraform-bin show -json plan.bin\nPLAN",
    "a command line and outputs": "[command]terraform show\nPLAN\n\n::debug::stdout: done\n::set-output name=exitcode::0\n",
    "several lines": "Switched to workspace prod\n\nInitializing…\nSuccess!\nPLAN",
    "braces in a line": '[command]terraform show -var={"a"={}} -json\nPLAN',
    "a line that begins with a brace": "{debug} reading the plan\nPLAN",
    "a brace in a prompt": "{ ok }\n$ terraform show\nPLAN",
    "the end of a colour": "\x1b[0m\x1b[1mPLAN",
    "a prefix on the line": "12:00:01 STDOUT terraform: PLAN",
    "Windows line ends": "[command]terraform.exe show\r\nPLAN\r\n",
    "words behind": "PLAN\nDone in 3 s",
    "words directly behind": "PLANdone",
    "NUL bytes behind": "PLAN\0\0\0",
    "a bracket behind": "PLAN]\n",
}


@pytest.mark.parametrize("encoding", ENCODED)
def test_every_unicode_encoding_is_read(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(ENCODED[encoding])
    outcome = run("plan", str(path))
    assert outcome.code == 1
    assert outcome.out == run("plan", str(PLAN)).out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("wrapper", WRAPPED)
def test_what_is_printed_around_the_plan_is_passed_over(wrapper: str, encoding: str) -> None:
    data = WRAPPED[wrapper].replace("PLAN", SMALL)
    outcome = run("plan", "-", stdin=data.encode(encoding))
    assert outcome.code == 0, outcome.err


def test_a_pretty_printed_plan_is_read() -> None:
    assert bytes(json_of(b'\n{\n  "errored": false\n}', "test")) == b'{\n  "errored": false\n}'


def test_the_plan_is_taken_and_not_the_state_inside_it() -> None:
    data = b'$ terraform show\n{"applyable":true,"prior_state":{"format_version":"1.0"}}'
    assert bytes(json_of(data, "test")).startswith(b'{"applyable"')


def test_a_file_is_mapped_and_not_copied() -> None:
    given = read_plan_input(str(PLAN), io.BytesIO())
    assert isinstance(given.data, memoryview)
    assert given.data.readonly
    assert not given.binary


def test_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(TEXT.encode(),))
    writer.start()
    outcome = run("plan", str(pipe))
    writer.join()
    assert outcome.code == 1


def test_an_endless_stream_is_read_up_to_the_limit() -> None:
    read, write = os.pipe()
    with subprocess.Popen(["head", "-c", "5M", "/dev/zero"], stdout=write) as writer:
        os.close(write)
        with in_force({"plan_mib": 1}), pytest.raises(InputError, match="is larger than 1 MiB"):
            read_plan_input(f"/dev/fd/{read}", io.BytesIO())
        left = 0
        while chunk := os.read(read, 1 << 20):
            left += len(chunk)
        os.close(read)
    assert writer.returncode == 0
    assert left == 5 * MIB - (MIB + 1)


def test_a_device_is_no_plan() -> None:
    assert "/dev/zero is no plan: it is not a regular file" in refusal(run("plan", "/dev/zero"))


def test_a_large_file_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    assert "has 1,024 MiB, the limit is 512 MiB" in refusal(run("plan", str(path)))


def test_the_limit_is_configured(tmp_path: Path) -> None:
    config = tmp_path / "tfguard.yaml"
    config.write_text("limits:\n  plan_mib: 1\n", "utf-8")
    path = tmp_path / "plan.json"
    with path.open("wb") as file:
        file.truncate((1 << 20) + 1)
    assert "the limit is 1 MiB" in refusal(run("plan", str(path), "--config", str(config)))
    large = SMALL.encode() + b" " * (1 << 20)
    assert "standard input is larger than 1 MiB" in refusal(run("plan", "-", "--config", str(config), stdin=large))


def test_a_terminal_is_no_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.BytesIO()
    monkeypatch.setattr(stdin, "isatty", lambda: True, raising=False)
    with pytest.raises(InputError, match="There is no plan on standard input"):
        read_plan_input("-", stdin)
