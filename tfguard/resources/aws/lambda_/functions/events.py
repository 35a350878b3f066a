"""CloudTrail's events about lambda functions, their aliases, URLs and permissions."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "lambda.amazonaws.com"

EVENTS = {
    "aws_lambda_function": EventNames(
        _SOURCE,
        {
            "reserved_concurrent_executions": ("PutFunctionConcurrency20171031", "DeleteFunctionConcurrency20171031"),
            "source_code_hash": ("UpdateFunctionCode20150331v2",),
            "code_sha256": ("UpdateFunctionCode20150331v2",),
            "tags": ("TagResource20170331v2", "UntagResource20170331v2"),
            "*": ("UpdateFunctionConfiguration20150331v2",),
        },
        by("function_name"),
        ("CreateFunction20150331",),
        ("DeleteFunction20150331",),
    ),
}
