"""One account: clients on demand, pages, answers that are kept, and calls that are counted."""

from __future__ import annotations

import itertools
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import pytest
from botocore.exceptions import EndpointConnectionError, NoCredentialsError, ReadTimeoutError
from botocore.stub import Stubber

from tests.aws.scripted import REGION, Script, always, aws, first, refuse
from tfguard.aws.client import FEW_ATTEMPTS, MAX_ATTEMPTS, PAGES, Aws
from tfguard.aws.refusal import GoneError, UnreadableError
from tfguard.aws.session import new_session
from tfguard.resources.shapes.live_reader import Call

LIST = Call("list_things", "Things")


def test_all_pages_are_joined() -> None:
    script = Script(list_paged=lambda: iter([{"Things": [1, 2]}, {"Things": []}, {"Things": [3]}]))
    assert aws(script).items("things", REGION, Call("list_paged", "Things"), {}) == [1, 2, 3]


@pytest.mark.parametrize(
    ("items", "page", "expected"),
    [
        ("Things", {"Things": [{"Id": 1}]}, [{"Id": 1}]),
        ("Thing", {"Thing": {"Id": 1}}, [{"Id": 1}]),
        ("Thing", {"Thing": None}, []),
        ("@", {"Id": 1}, [{"Id": 1}]),
        (lambda page: page["Things"][1:], {"Things": [1, 2, 3]}, [2, 3]),
    ],
)
def test_the_objects_of_a_page(items: Any, page: Any, expected: list[Any]) -> None:
    assert aws(Script(list_things=always(page))).items("things", REGION, Call("list_things", items), {}) == expected


@pytest.mark.parametrize("page", [{}, [], None, "<html>", {"Other": [1]}, {"things": [1]}])
def test_an_answer_without_its_wrapper_is_none(page: Any) -> None:
    with pytest.raises(UnreadableError, match="the answer of things:ListThings cannot be read"):
        aws(Script(list_things=always(page))).items("things", REGION, LIST, {})


def test_fixed_parameters_and_those_that_the_answer_does_not_repeat() -> None:
    script = Script(list_things=always({"Things": [{"Id": 1}]}))
    call = Call("list_things", "Things", fixed={"All": True}, context=("Parent",))
    assert aws(script).items("things", REGION, call, {"Parent": "p"}) == [{"Id": 1, "Parent": "p"}]
    assert script.asked == [("list_things", {"All": True, "Parent": "p"})]


def test_the_same_question_is_asked_once_and_another_one_is_not_the_same() -> None:
    script = Script(list_things=always({"Things": [1]}))
    account = aws(script)
    for region, params in ((REGION, {"a": 1, "b": 2}), (REGION, {"b": 2, "a": 1}), (REGION, {"a": 1}), ("us-east-1", {"a": 1})):
        assert account.items("things", region, LIST, params) == [1]
    assert len(script.asked) == 3
    account.items("things", REGION, LIST, {"a": 1}, again=True)
    assert len(script.asked) == 4


def test_threads_that_ask_the_same_wait_for_one_answer() -> None:
    started, release = threading.Event(), threading.Event()

    def slow() -> Any:
        started.set()
        release.wait(10)
        return {"Things": [1]}

    script = Script(list_things=slow)
    account = aws(script)
    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(account.items, "things", REGION, LIST, {}) for _ in range(4)]
        started.wait(10)
        release.set()
        assert [answer.result(10) for answer in answers] == [[1]] * 4
    assert len(script.asked) == 1


def test_a_refusal_is_kept_too_and_asked_for_again_where_that_is_wanted() -> None:
    script = Script(list_things=first(refuse("AccessDenied"), always({"Things": [1]})))
    account = aws(script)
    for _ in range(2):
        with pytest.raises(UnreadableError, match="denied"):
            account.items("things", REGION, LIST, {})
    assert len(script.asked) == 1
    assert account.items("things", REGION, LIST, {}, again=True) == [1]


def test_a_code_says_gone_only_where_the_call_says_so() -> None:
    account = aws(Script(list_things=refuse("NoSuchThing")))
    with pytest.raises(GoneError):
        account.items("things", REGION, Call("list_things", "Things", gone=("NoSuchThing",)), {"a": 1})
    with pytest.raises(UnreadableError, match="refused: NoSuchThing"):
        account.items("things", REGION, LIST, {})


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (NoCredentialsError(), "no AWS credentials"),
        (ReadTimeoutError(endpoint_url="x"), "timed out"),
        (EndpointConnectionError(endpoint_url="x"), "cannot be reached"),
        (FileNotFoundError(2, "No such file", "/token"), "/token: No such file"),
        (KeyError("Things"), "cannot be read"),
    ],
)
def test_what_is_no_answer_is_unreadable_and_says_why(error: Exception, why: str) -> None:
    def fail(**_: Any) -> Any:
        raise error

    with pytest.raises(UnreadableError, match=why) as found:
        aws(Script(list_things=fail)).items("things", REGION, LIST, {})
    assert found.value.hint.endswith(".")


def test_pages_that_never_end_are_not_read_for_ever() -> None:
    script = Script(list_paged=lambda: ({"Things": [number]} for number in itertools.count()))
    with pytest.raises(UnreadableError, match=f"the pages of things:ListPaged do not end: {PAGES} were read"):
        aws(script).items("things", REGION, Call("list_paged", "Things"), {})


def test_a_scan_asks_no_longer_than_it_may() -> None:
    account = Aws(Script(list_things=always({"Things": [1]})), max_seconds=-1)  # type: ignore[arg-type]  # all that Aws needs
    with pytest.raises(UnreadableError, match="seconds of the scan are over") as found:
        account.items("things", REGION, LIST, {})
    assert "--max-seconds" in found.value.hint


def test_a_stopped_account_asks_nothing_more() -> None:
    script = Script(list_things=always({"Things": [1]}))
    account = aws(script)
    account.stop()
    with pytest.raises(UnreadableError, match="interrupted"):
        account.items("things", REGION, LIST, {})
    assert script.asked == []


def test_a_client_is_made_once_for_each_service_and_region() -> None:
    script = Script()
    account = aws(script)
    for service, region in (("a", "x"), ("a", "x"), ("a", "y"), ("b", "x")):
        account.client(service, region)
    assert script.clients == [("a", "x"), ("a", "y"), ("b", "x")]


def test_retries_back_off_adaptively_and_few_times_where_the_answer_is_worth_less() -> None:
    script = Script()
    account = aws(script)
    for service in ("ec2", "cloudtrail"):
        account.client(service, REGION)
    assert [config.retries for config in script.configs] == [
        {"mode": "adaptive", "total_max_attempts": MAX_ATTEMPTS},
        {"mode": "adaptive", "total_max_attempts": FEW_ATTEMPTS["cloudtrail"]},
    ]


def real(endpoint: str | None = None, **hooks: Any) -> Aws:
    session = boto3.Session("testing", "testing", region_name="us-east-1")
    return Aws(session, endpoint, **hooks)


def test_a_real_client_is_asked_and_each_request_is_counted() -> None:
    counted: list[int] = []
    account = real("http://127.0.0.1:9", on_call=lambda: counted.append(1))
    client = account.client("sts", "us-east-1")
    with Stubber(client) as stub:
        stub.add_response("get_caller_identity", {"Account": "210987654321"})
        assert account.account() == "210987654321"
    client.meta.events.emit("before-send.sts.GetCallerIdentity", request=None)
    assert (account.calls, counted) == (1, [1])


def test_the_permission_of_an_operation() -> None:
    account = real()
    assert account.action("elbv2", "describe_rules") == "elasticloadbalancing:DescribeRules"
    assert account.action("s3", "get_bucket_cors") == "s3:GetBucketCORS"
    assert account.action("apigateway", "get_rest_apis") == "apigateway:GET"


def test_a_profile_that_cannot_be_used_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    account = real("no url at all")
    with pytest.raises(UnreadableError, match="the AWS configuration cannot be used"):
        account.client("sts", "us-east-1")


def test_the_session_reads_botocore_s_files_as_botocore_does() -> None:
    fast, own = (session.client("sqs", region_name=REGION).meta for session in (new_session(REGION), boto3.Session()))
    assert fast.service_model.operation_names == own.service_model.operation_names
    assert fast.endpoint_url == own.endpoint_url


def test_whoever_has_a_client_does_not_wait_until_another_is_made() -> None:
    begun, done = threading.Event(), threading.Event()

    class Slow(boto3.Session):
        def client(self, service: str, **rest: Any) -> Any:  # type: ignore[override]  # one signature for each service
            if service == "sqs":
                begun.set()
                assert done.wait(10)
            return super().client(service, **rest)  # type: ignore[call-overload]  # as above

    aws = Aws(Slow())
    first = aws.client("sts", "us-east-1")
    with ThreadPoolExecutor() as pool:
        slow = pool.submit(aws.client, "sqs", "us-east-1")
        assert begun.wait(10)
        assert aws.client("sts", "us-east-1") is first
        assert not slow.done()
        done.set()
