"""CloudFront functions, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Attribute, Call, Detail, LiveReader

_SERVICE = "cloudfront"


def _read(page: Any) -> list[str]:
    """The code, which comes as a stream: what has been read of it is kept in the answer for whoever asks again."""
    body = page.get("FunctionCode")
    if hasattr(body, "read"):
        body = page["FunctionCode"] = body.read()
    return [body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body or "")]


_STAGE = {"Stage": "DEVELOPMENT"}
_FUNCTION_GONE = ("NoSuchFunctionExists",)

FUNCTION = LiveReader(
    type="aws_cloudfront_function",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("describe_function", "FunctionSummary", {"Name": "name"}, fixed=_STAGE, gone=_FUNCTION_GONE),
    id="Name",
    state_id="name",
    details=(
        Detail(
            "code",
            Call("get_function", _read, {"Name": "Name"}, fixed=_STAGE, gone=_FUNCTION_GONE),
        ),
    ),
    attributes={
        "comment": "FunctionConfig.Comment",
        "runtime": "FunctionConfig.Runtime",
        "code": Attribute("code[0]", unless_absent=True),
        "key_value_store_associations": "FunctionConfig.KeyValueStoreAssociations.Items[].KeyValueStoreARN",
    },
)

LIVE_READERS = (FUNCTION,)
