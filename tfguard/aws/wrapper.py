"""Whether an answer is one of AWS: in the protocol of the service, in the wrapper of the operation, of the declared shape.

botocore reads what it gets: an empty body, a page of HTML or another operation's answer is an answer without members to
it, as if there were nothing. Nothing may be deleted because of that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import msgspec
from botocore import xform_name
from botocore.model import OperationModel, Shape
from botocore.parsers import RpcV2CBORParser

from tfguard.engine import expression as expressions

_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]*+>\s*+)?+(?:(?><!--.*?-->)\s*+)*+<(?:[\w.-]+:)?([\w.-]+)", re.DOTALL)
_S3_ROOTS: Final = {
    "GetBucketAccelerateConfiguration": "AccelerateConfiguration",
    "GetBucketAcl": "AccessControlPolicy",
    "GetBucketCors": "CORSConfiguration",
    "GetBucketLifecycleConfiguration": "LifecycleConfiguration",
    "GetBucketLocation": "LocationConstraint",
    "GetBucketLogging": "BucketLoggingStatus",
    "GetBucketRequestPayment": "RequestPaymentConfiguration",
    "GetBucketTagging": "Tagging",
    "GetBucketVersioning": "VersioningConfiguration",
    "GetBucketWebsite": "WebsiteConfiguration",
    "GetObjectTagging": "Tagging",
    "ListBuckets": "ListAllMyBucketsResult",
}
"""The root elements of S3's answers, which botocore's model does not name. Source: Amazon S3 API Reference."""
_OF_ANY_SERVER = re.compile(r"content-|accept-ranges|cache-control|expires|last-modified", re.IGNORECASE)
"""Headers that say nothing of who answers."""
_TOKEN = re.compile(r"(next)?(token|marker)|position|nextpagetoken|istruncated|maxitems|maxresults|warnings", re.IGNORECASE)
"""Members that lead to the next page, and hold no object."""
MAY_LACK: Final = {
    ("lambda", "get_function_concurrency"): "a function without concurrency of its own",
    ("secretsmanager", "get_resource_policy"): "a secret without a policy",
    ("sqs", "get_queue_attributes"): "a queue need not have the attributes that are asked for",
    ("sqs", "list_queue_tags"): "a queue without tags",
    ("wafv2", "get_web_acl_for_resource"): "a resource without a web ACL",
}
"""The operations whose answer leaves out its member where there is nothing, and when that is so."""


_CBOR_MAP = 5
"""The major type of a map. Source: RFC 8949, 3.1."""


class ForeignAnswerError(Exception):
    """An answer is not one that the operation gives. Its text is a clause: what is wrong."""


def check_body(model: OperationModel, response: Mapping[str, Any]) -> None:
    """Look at what came over the wire, before botocore reads it.

    Raises:
        ForeignAnswerError: it is not what the operation answers with.

    """
    shape: Any = model.output_shape
    if response["status_code"] >= 300 or shape is None:
        return
    of_the_object = model.http.get("method") == "HEAD"  # what is the type of an object, and of no answer
    if not of_the_object and "html" in str(response["headers"].get("content-type", "")).lower():
        raise ForeignAnswerError("it is HTML")
    if not _has_body(shape):
        _check_headers(shape, response["headers"])
        _check_document(shape, response["body"])
    else:
        _BODIES[_protocol(model)](model, response["body"])


def check_members(model: OperationModel, page: Mapping[str, Any]) -> None:
    """Look at what botocore has read: each member of its declared type, and one of them there.

    Raises:
        ForeignAnswerError: it is not what the operation answers with.

    """
    shape: Any = model.output_shape
    if shape is None:
        return
    for path in _misfits({name: value for name, value in page.items() if name != "ResponseMetadata"}, shape):
        raise ForeignAnswerError(f"{path.lstrip('.') or 'it'} has another shape")
    own = [name for name in shape.members if not _TOKEN.fullmatch(name)]
    if own and not _may_be_empty(model, own) and not any(name in page for name in own):
        raise ForeignAnswerError("it has none of the operation's members")


def check_wrapper(service: str, operation: str, items: str | Callable[[Any], Any], page: Any) -> None:
    """Look for the member that holds the objects.

    Raises:
        ForeignAnswerError: the answer has no word of it.

    """
    if not isinstance(page, Mapping):
        raise ForeignAnswerError("it is no object")
    if (service, operation) in MAY_LACK:
        return
    wanted = set(_members(expressions.parse(items))) if isinstance(items, str) else set()
    if wanted and not wanted & set(page):
        raise ForeignAnswerError(f"it has no {' or '.join(sorted(wanted))}")


def _protocol(model: OperationModel) -> str:
    """The protocol that botocore speaks to the service; older ones know one of each service only."""
    service = model.service_model
    return str(getattr(service, "resolved_protocol", service.metadata["protocol"]))


def _may_be_empty(model: OperationModel, own: Sequence[str]) -> bool:
    """S3 answers with an empty element for a setting that was never made."""
    operation = (model.service_model.service_name, xform_name(model.name))
    return _protocol(model) == "rest-xml" or (operation in MAY_LACK and len(own) == 1)


def _members(node: Mapping[str, Any]) -> Iterator[str]:
    """The members of a page that an expression begins with; none where it takes the page as it is."""
    match node["type"]:
        case "field":
            yield node["value"]
        case "literal" | "current" | "multi_select_list" | "function_expression":
            return
        case "multi_select_dict":
            for child in node["children"]:
                yield from _members(child["children"][0])
        case _:
            yield from _members(node["children"][0])


def _has_body(shape: Any) -> bool:
    payload = shape.serialization.get("payload")
    if payload:
        return bool(shape.members[payload].type_name == "structure")
    return any("location" not in member.serialization for member in shape.members.values())


def _check_headers(shape: Any, headers: Mapping[str, str]) -> None:
    declared = {str(member.serialization["name"]) for member in shape.members.values() if _is_header(member)}
    own = {name for name in declared if not _OF_ANY_SERVER.match(name)}
    if own and not any(name in headers for name in own):
        raise ForeignAnswerError("it has none of the operation's headers")


def _is_header(member: Shape) -> bool:
    return bool(member.serialization.get("location") == "header")


def _check_document(shape: Any, body: Any) -> None:
    """A body that is a text is a policy: a document in JSON."""
    payload = shape.serialization.get("payload")
    if payload and shape.members[payload].type_name == "string" and "Statement" not in _json_object(body):
        raise ForeignAnswerError("it is no policy")


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(body, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ForeignAnswerError("it is no JSON object" if body else "it is empty") from error


def _check_json(model: OperationModel, body: bytes) -> None:
    _check_object(model, _json_object(body))


def _check_cbor(model: OperationModel, body: bytes) -> None:
    if not body or body[0] >> 5 != _CBOR_MAP:
        raise ForeignAnswerError("it is no CBOR map" if body else "it is empty")
    parser = RpcV2CBORParser()
    _check_object(model, parser.parse_data_item(parser.get_peekable_stream_from_bytes(body)))


def _check_object(model: OperationModel, found: Mapping[str, Any]) -> None:
    shape: Any = model.output_shape
    payload = shape.serialization.get("payload")
    inner = shape.members[payload] if payload else shape
    declared = {str(member.serialization.get("name", name)): member for name, member in inner.members.items()}
    if found and not set(declared) & set(found):
        raise ForeignAnswerError("it has none of the operation's members")
    for name in set(declared) & set(found):
        if not _may_become(found[name], declared[name]):
            raise ForeignAnswerError(f"{name} has another shape")


def _may_become(value: Any, shape: Any) -> bool:
    """Whether a container is one: botocore takes a text for a list of its letters."""
    if value is None or getattr(shape, "is_document_type", False):
        return True
    match shape.type_name:
        case "list":
            return isinstance(value, list) and all(_may_become(item, shape.member) for item in value)
        case "map":
            return isinstance(value, dict) and all(_may_become(item, shape.value) for item in value.values())
        case "structure":
            named = ((str(member.serialization.get("name", name)), member) for name, member in shape.members.items())
            return isinstance(value, dict) and all(_may_become(value.get(name), member) for name, member in named)
        case _:
            return True


def _check_xml(model: OperationModel, body: bytes) -> None:
    found = _ROOT.match(body)
    root = found[1].decode() if found else ""
    if root not in _roots(model):
        raise ForeignAnswerError(f"its root is {root}" if root else "it is no XML" if body else "it is empty")


def _roots(model: OperationModel) -> set[str]:
    """The names of the root element; where the model leaves it open, an emulator may name it after the operation."""
    shape: Any = model.output_shape
    payload = shape.serialization.get("payload")
    inner = shape.members[payload] if payload else shape
    own = f"{model.name}Response"
    if _protocol(model) != "rest-xml":
        return {own}
    of_s3 = _S3_ROOTS.get(model.name) if model.service_model.service_name == "s3" else None
    older = f"{model.name.removesuffix('Configuration')}Response"
    return {own, older, of_s3 or str(inner.serialization.get("name") or inner.name)}


_BODIES: Final[dict[str, Callable[[OperationModel, bytes], None]]] = {
    "ec2": _check_xml,
    "json": _check_json,
    "query": _check_xml,
    "rest-json": _check_json,
    "rest-xml": _check_xml,
    "smithy-rpc-v2-cbor": _check_cbor,
}
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "big_decimal": (int, float),
    "boolean": (bool,),
    "character": (str,),
    "double": (int, float),
    "float": (int, float),
    "integer": (int,),
    "list": (list,),
    "long": (int,),
    "map": (dict,),
    "string": (str, dict),  # botocore decodes the policies of IAM
    "structure": (dict,),
    "timestamp": (datetime,),
}
"""What botocore makes of the types of a model. A blob is whatever it makes of it: bytes, a text, a stream."""


def _misfits(value: Any, shape: Any, path: str = "") -> Iterator[str]:
    """Where an answer is not of its shape."""
    kind = shape.type_name
    if value is None or kind == "blob" or getattr(shape, "is_document_type", False):
        return
    if not _is(value, kind):
        yield path
    for name, inner, member in _parts(value, shape) if _is(value, kind) else ():
        if kind == "list" and (inner is None or (inner == {} and getattr(member, "members", None))):
            yield path
        yield from _misfits(inner, member, f"{path}{name}")


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _TYPES.get(kind, object))


def _parts(value: Any, shape: Any) -> Iterable[tuple[str, Any, Any]]:
    """What a container holds: its part of the path, the value, and the shape that this is to have."""
    match shape.type_name:
        case "structure":
            members = shape.members
            return ((f".{name}", inner, members[name]) for name, inner in value.items() if name in members)
        case "list":
            return (("", inner, shape.member) for inner in value)
        case "map":
            return ((f".{name}", inner, shape.value) for name, inner in value.items())
        case _:
            return ()
