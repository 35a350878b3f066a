"""Secrets: what is hidden, and what is not, since a report in which every other word is hidden helps nobody.

That none comes out, whatever the output: tests/outputs/test_secrets.py.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.plans import plan_of, row
from tfguard.redaction.copies import SecretTexts, texts_of
from tfguard.redaction.inside import inside
from tfguard.redaction.names import is_secret_name
from tfguard.redaction.plan import Secrets
from tfguard.redaction.schema import secret_paths
from tfguard.redaction.telling import is_telling


def knowing(*secrets: Any) -> Secrets:
    values = {f"v{index}": value for index, value in enumerate(secrets)}
    mask = dict.fromkeys(values, True)
    return Secrets(plan_of(row("aws_db_instance.postgres", "create", after=values, after_sensitive=mask)))


@pytest.mark.parametrize(
    ("secret", "text", "expected"),
    [
        ("hunter2", "postgres://app:hunter2@db/x", "postgres://app:(sensitive)@db/x"),
        ("hunter2", "xhunter2x", "x(sensitive)x"),
        ("prod", "web-prod-1", "web-prod-1"),
        ("prod", "products", "products"),
        ("prod", "env=prod", "env=(sensitive)"),
        ("prod", "prod", "(sensitive)"),
        ("5432", "arn:aws:x:154321:y", "arn:aws:x:154321:y"),
        ("5432", "db:5432", "db:(sensitive)"),
        ("abc", "abc", "abc"),
        ("a b/c&d", "x?p=a%20b%2Fc%26d", "x?p=(sensitive)"),
        ("a b/c&d", "x?p=a+b%2Fc%26d", "x?p=(sensitive)"),
        ('say "x"\n', json.dumps('say "x"\n'), '"(sensitive)"'),
        ("${x}-secret", "$${x}-secret", "(sensitive)"),
        ("TopSecret-1", "topsecret-1.example.org", "(sensitive).example.org"),
        ("top-secret", "dG9wLXNlY3JldA==", "(sensitive)"),
        (1234567, "it is 1234567", "it is (sensitive)"),
        (1234, "it is 1234", "it is 1234"),
        ('{"user": "app", "password": "in/ner-1"}', "in/ner-1 of app", "(sensitive) of app"),
        ("https://app:url%2Fpw1@host/x", "url/pw1", "(sensitive)"),
    ],
)
def test_copies_in_texts(secret: Any, text: str, expected: str) -> None:
    assert knowing(secret).in_text(text) == expected


def test_secrets_that_overlap_are_hidden_together() -> None:
    texts = SecretTexts(["abc-def", "def-ghi", "ghi"])
    assert texts.hide("x abc-def-ghi y") == "x (sensitive) y"
    assert texts.hide("abc-defabc-def") == "(sensitive)"


def test_the_longest_of_two_is_hidden() -> None:
    assert SecretTexts(["pass-1", "pass-123"]).hide("pass-123.") == "(sensitive)."


def test_the_lines_of_a_secret_are_secrets() -> None:
    key = "-----BEGIN KEY-----\n  MIIEvQIBADANBgkqhkiG9w0\n-----END KEY-----"
    assert "MIIEvQIBADANBgkqhkiG9w0" in set(texts_of(key))
    assert "-----BEGIN KEY-----" not in set(texts_of(key))


def test_names_in_an_address_are_no_secrets_but_its_keys_may_be() -> None:
    secrets = knowing("postgres", "key-1234")
    assert secrets.in_address('aws_db_instance.postgres["key-1234"]') == 'aws_db_instance.postgres["(sensitive)"]'
    assert secrets.in_text("aws_db_instance.postgres") == "aws_db_instance.postgres"


def test_a_plain_word_is_no_secret_in_our_own_sentences() -> None:
    assert knowing("destroyed").in_prose("It is destroyed.") == "It is destroyed."
    assert knowing("destroyed-1").in_prose("It is destroyed-1.") == "It is (sensitive)."


@pytest.mark.parametrize(
    ("value", "mask", "expected"),
    [
        ({"a": "x"}, True, "(sensitive)"),
        (["x", "y"], True, ["(sensitive)"]),
        ({"a": ["x", "y"]}, {"a": [False, True]}, {"a": ["x", "(sensitive)"]}),
        ({"a": None}, {"a": True}, {"a": None}),
        ({"password": "x", "port": 1}, None, {"password": "(sensitive)", "port": 1}),
        ({"password": 12}, None, {"password": "(sensitive)"}),
        ({"env": {"DB_PASSWORD": "x", "name": "y"}}, None, {"env": {"DB_PASSWORD": "(sensitive)", "name": "y"}}),
        ({"copy": "known-1234", "known-1234": 1}, None, {"copy": "(sensitive)", "(sensitive)": 1}),
        ({"copy": 987654}, None, {"copy": "(sensitive)"}),
    ],
)
def test_values(value: Any, mask: Any, expected: Any) -> None:
    assert knowing("known-1234", 987654).in_value(value, mask) == expected


def test_what_is_marked_on_one_side_is_hidden_on_both() -> None:
    plan = plan_of(row("a.b", "update", before={"pin": 12, "x": 1}, after={"pin": 12, "x": 2}, before_sensitive={"pin": True}))
    assert Secrets(plan).in_change(plan.changes[0]) == ({"pin": "(sensitive)", "x": 1}, {"pin": "(sensitive)", "x": 2})


def test_a_fact_about_a_row_hides_what_is_marked_there_however_short() -> None:
    plan = plan_of(row("a.b", "update", before={"pin": 12, "on": True}, after={}, before_sensitive={"pin": True, "on": True}))
    secrets = Secrets(plan)
    marked = secrets.marked_in(plan.changes[0])
    assert secrets.in_fact({"lowered": {"before": 12, "after": 3}, "on": True}, marked) == {
        "lowered": {"before": "(sensitive)", "after": 3},
        "on": True,
    }


def test_an_entry_that_says_it_is_sensitive_keeps_its_other_keys() -> None:
    entry = {"path": "a", "before": 1, "after": 2, "sensitive": True}
    assert knowing().in_fact(entry) == {"path": "a", "before": "(sensitive)", "after": "(sensitive)", "sensitive": True}


@pytest.mark.parametrize(
    "name", ["password", "master_password", "DB_PASSWORD", "clientSecret", "api-key", "user_data", "password_wo"]
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret_name((name,))


@pytest.mark.parametrize(
    "name",
    ["name", "key_name", "secret_arn", "password_length", "tokens", "kms_key_id", "bypass", "creation_token", "lock_token"],
)
def test_names_of_other_things(name: str) -> None:
    assert not is_secret_name((name,))


@pytest.mark.parametrize(
    ("path", "secret"),
    [
        (("master_user_secret", 0, "secret_arn"), False),
        (("master_user_secret", 0, "secret_status"), False),
        (("master_user_secret", 0, "value"), True),
        (("credentials", 0, "password"), True),
        (("token_validity_units", 0, "access_token"), False),
        (("oauth", 0, "access_token"), True),
        (("update_token", "password"), True),
    ],
)
def test_what_is_said_of_a_secret_is_none(path: Any, secret: bool) -> None:
    assert is_secret_name(path) is secret


def test_an_arn_says_only_where_a_secret_is_unless_it_is_marked() -> None:
    role = "arn:aws:iam::111122223333:role/api"
    assert knowing().in_value({"credentials": role}, None) == {"credentials": role}
    assert knowing().in_value({"credentials": role}, {"credentials": True}) == {"credentials": "(sensitive)"}
    assert knowing(role).in_value({"credentials": role}, None) == {"credentials": "(sensitive)"}
    variables = {"db_password": {"value": role}, "api_token": {"value": "s3cret-1"}}
    secrets = Secrets(plan_of(row("a.b", "create", after={}), variables=variables))
    assert secrets.in_text(f"{role} s3cret-1") == f"{role} (sensitive)"


def test_a_creation_token_does_not_hide_the_name_that_it_repeats() -> None:
    block = {"address": "aws_efs_file_system.f", "expressions": {"creation_token": {"constant_value": "shared-data"}}}
    values = {"creation_token": "shared-data", "tags": {"Name": "shared-data"}}
    plan = plan_of(row("aws_efs_file_system.f", "create", after=values), configuration={"root_module": {"resources": [block]}})
    assert Secrets(plan).in_value(values, None) == values


@pytest.mark.parametrize("empty", [None, "", {}, []])
def test_parts_of_a_plan_may_be_empty(empty: Any) -> None:
    plan = plan_of(
        row("a.b", "create", after={}), output_changes={}, prior_state={"values": None}, planned_values={"outputs": None}
    )
    assert Secrets(plan).in_value(empty, None) == empty


@pytest.mark.parametrize(
    ("secret", "found"),
    [
        ("user: app\npassword: 'in-ner-1'\nother: Zebra77-kq\n", {"in-ner-1", "Zebra77-kq"}),
        ("DB_HOST=db.example.org\nexport DB_PASSWORD=in-ner-1\n", {"in-ner-1"}),
        ("Server=tcp:db;User ID=app;Password=in-ner-1;Encrypt=True", {"in-ner-1"}),
        ('{"user": "app", "deep": [{"hash": "Zebra77-kq"}], "password": "x"}', {"x", "Zebra77-kq"}),
        ("https://app:in%2Fner@db.example.org", {"in%2Fner", "in/ner"}),
        ("run --token in-ner-1 --token $TOKEN", {"in-ner-1"}),
        ("nothing to see", set()),
        (12, set()),
    ],
)
def test_what_is_inside_a_secret(secret: Any, found: set[str]) -> None:
    assert set(inside(secret)) == found


@pytest.mark.parametrize(
    "text", ["shop", "Short1", "10.0.0.0/16", "arn:aws:iam::111122223333:role/Api", "eu-central-1", "1.21.4"]
)
def test_a_name_is_not_telling(text: str) -> None:
    assert not is_telling(text)


@pytest.mark.parametrize("text", ["Kanarie5Zebra77q", "password123", "s3cr3t!s3cr3t", "197a5c3a-134c-468d-b0d7-cc006c1d3d09"])
def test_what_is_no_name_is_telling(text: str) -> None:
    assert is_telling(text)


def test_a_type_with_a_hostile_name_has_no_schema() -> None:
    assert secret_paths("../../etc/passwd_x") == ()
    assert secret_paths("\0_x") == ()
    assert ("password",) in secret_paths("aws_db_instance")
    assert ("result",) in secret_paths("random_password")


def test_the_configuration_of_an_action() -> None:
    """The value stands unmarked elsewhere, as Terraform 1.14 writes it."""
    invocation = {
        "address": "action.aws_lambda_invoke.x",
        "type": "aws_lambda_invoke",
        "config_values": {"payload": "Kanarie5Zebra77q"},
        "config_sensitive": {"payload": True},
    }
    marks: dict[str, Any] = {"before_sensitive": {}, "after_sensitive": {}}
    copy = row("aws_route53_record.t", "delete", before={"records": ["Kanarie5Zebra77q"]}, **marks)
    secrets = Secrets(plan_of(copy, action_invocations=[invocation]))
    assert secrets.in_value({"records": ["Kanarie5Zebra77q"]}, None) == {"records": ["(sensitive)"]}
