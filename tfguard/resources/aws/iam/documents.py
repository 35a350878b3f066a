"""Policy documents, as IAM answers them."""

from __future__ import annotations

import json
from urllib.parse import unquote

from tfguard.model import Value


def text_of(document: Value) -> str:
    """A policy document as a text: boto3 has parsed some of them, and AWS encodes others for URLs."""
    return json.dumps(document) if isinstance(document, dict) else unquote(str(document or ""))
