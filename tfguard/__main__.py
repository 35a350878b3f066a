"""The program: the only place that exits."""

from __future__ import annotations

import gc
import io
import sys

from tfguard.cli import main


def run() -> None:
    """Run tfguard on the process's own arguments and streams."""
    # A run is short and leaves hardly a cycle, while every collection would look through the whole plan again.
    gc.set_threshold(100_000, 20, 100)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that the terminal's encoding lacks must not stop the report.
            stream.reconfigure(errors="backslashreplace")
    sys.exit(main())


if __name__ == "__main__":
    run()
