"""States in HCP Terraform and Terraform Enterprise: tfc://ORGANIZATION/WORKSPACE, or tfc://HOST/ORGANIZATION/WORKSPACE."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from tfguard.errors import InputError
from tfguard.inputs.state.locations.http import get

DEFAULT_HOST = "app.terraform.io"
STORE = "archivist.terraform.io"
"""Where HCP Terraform keeps the states; it wants the same token."""
_HINT = "Run `terraform login`, or give a token in TFE_TOKEN that may read the workspace's state."
_ABSENT = f"Check the names. The server also says so to whom may not see the workspace. {_HINT}"
_FORM = "tfc://ORGANIZATION/WORKSPACE, or tfc://HOST/ORGANIZATION/WORKSPACE"


def readers(location: str) -> list[tuple[str, Callable[[], bytes]]]:
    """A reader for the workspace's current state.

    Raises:
        InputError: the location has another form.

    """
    parts = location.removeprefix("tfc://").strip("/").split("/")
    if len(parts) not in (2, 3) or not all(parts):
        raise InputError(f"{location} names no workspace.", f"It must be {_FORM}.")
    *host, organization, workspace = parts
    return [(location, partial(_read, host[0] if host else DEFAULT_HOST, organization, workspace, location))]


def _read(host: str, organization: str, workspace: str, shown: str) -> bytes:
    base = _base(host)
    headers = _headers(host)
    found = _json(f"{base}/api/v2/organizations/{quote(organization)}/workspaces/{quote(workspace)}", headers, shown)
    version = _json(f"{base}/api/v2/workspaces/{found['data']['id']}/current-state-version", headers, shown)
    attributes = version["data"].get("attributes") or {}
    url = str(attributes.get("hosted-state-download-url"))
    if urlsplit(url).scheme not in ("http", "https"):
        raise InputError(f"{shown}: the server names no address of the state.", _HINT)
    trusted = urlsplit(url).netloc in (urlsplit(base).netloc, STORE)
    return get(url, headers if trusted else {}, shown, _HINT, _ABSENT)


def _base(host: str) -> str:
    """The server's address; TFE_ADDRESS names another one, as for HashiCorp's own tools."""
    address = os.environ.get("TFE_ADDRESS")
    return address.rstrip("/") if address and host == DEFAULT_HOST else f"https://{host}"


def _headers(host: str) -> dict[str, str]:
    token = (
        os.environ.get("TFE_TOKEN") or os.environ.get(f"TF_TOKEN_{host.replace('.', '_').replace('-', '__')}") or _stored(host)
    )
    accept = {"Accept": "application/vnd.api+json"}
    return {**accept, "Authorization": f"Bearer {token}"} if token else accept


def _stored(host: str) -> str | None:
    """The token that `terraform login` has stored."""
    path = Path.home() / ".terraform.d" / "credentials.tfrc.json"
    try:
        entry = json.loads(path.read_text("utf-8"))["credentials"][host]["token"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return str(entry)


def _json(url: str, headers: dict[str, str], shown: str) -> dict[str, Any]:
    data = get(url, headers, shown, _HINT, _ABSENT)
    try:
        document = json.loads(data)
        document["data"]["id"]  # what every answer has
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{shown}: the server's answer is not that of HCP Terraform.", f"It must be {_FORM}.") from error
    answer: dict[str, Any] = document
    return answer
