"""Progress: on a terminal, and nowhere else."""

from __future__ import annotations

import io

import pytest

from tfguard.outputs.progress import Progress


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "shown"), [(io.StringIO(), False), (Terminal(), True), (None, False)])
def test_progress_is_shown_on_a_terminal_only(stream: io.StringIO | None, shown: bool) -> None:
    with Progress(stream) as progress:
        progress.call()
        progress.types(1, 2, 1234)
    said = stream.getvalue() if stream else ""
    assert ("1 API call, " in said) == shown
    assert said.endswith("\r\x1b[K") == shown
