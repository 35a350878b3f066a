"""The program: the only place that exits."""

from __future__ import annotations

import gc
import io
import os
import sys

# A run is short and leaves hardly a cycle, while every collection would look through the whole plan again.
gc.set_threshold(100_000, 20, 100)

from tfguard.cli import main  # noqa: E402  # its imports alone would be collected a hundred times


def run() -> None:
    """Run tfguard on the process's own arguments and streams."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that the terminal's encoding lacks must not stop the report.
            stream.reconfigure(errors="backslashreplace")
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):
        sys.exit(code)  # a stream is closed, or broken: the interpreter knows how to end then
    # The interpreter would first take a whole plan apart, object by object: a tenth of a run, for nobody.
    os._exit(code)


if __name__ == "__main__":
    run()
