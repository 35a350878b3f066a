"""Binary plans for tests."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path


def archived(**entries: str) -> bytes:
    """A plan file with these entries."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("tfplan", b"")
        for name, text in entries.items():
            made.writestr(name, text)
    return out.getvalue()


def archive(folder: Path, state: str | None) -> str:
    """The path of a plan file that was made from a state, or from none."""
    path = folder / "plan.bin"
    path.write_bytes(archived(**({} if state is None else {"tfstate": state})))
    return str(path)
