"""What clients can no longer use when a TLS policy changes."""

from __future__ import annotations

import pytest

from tfguard.plan.facts.tls.security_policy import accepted, refused


@pytest.mark.parametrize(
    ("before", "after", "gone"),
    [
        (
            "ELBSecurityPolicy-2016-08",
            "ELBSecurityPolicy-TLS13-1-2-2021-06",
            ["TLS 1.0", "TLS 1.1", "CBC ciphers with SHA-1", "RSA key exchange"],
        ),
        ("ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS-1-1-2017-01", ["TLS 1.0"]),
        ("ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-2015-05", []),
        ("ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-FS-2018-06", ["RSA key exchange"]),
        ("ELBSecurityPolicy-FS-1-2-Res-2019-08", "ELBSecurityPolicy-FS-1-2-Res-2020-10", ["CBC ciphers"]),
        ("ELBSecurityPolicy-TLS13-1-2-2021-06", "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04", []),
        ("ELBSecurityPolicy-TLS13-1-2-Res-2021-06", "ELBSecurityPolicy-TLS13-1-2-2021-06", []),
        ("ELBSecurityPolicy-TLS13-1-2-Res-2021-06", "ELBSecurityPolicy-TLS13-1-3-2021-06", ["TLS 1.2"]),
        ("TLSv1", "TLSv1.2_2021", ["TLS 1.0", "TLS 1.1", "CBC ciphers", "RSA key exchange"]),
        ("TLSv1_2016", "TLSv1.1_2016", ["TLS 1.0"]),
        ("SSLv3", "TLSv1", ["SSL 3"]),
        ("TLSv1.2_2021", "TLSv1.2_2019", []),
        ("TLS_1_0", "TLS_1_2", ["TLS 1.0", "TLS 1.1"]),
        ("Policy-Min-TLS-1-0-2019-07", "Policy-Min-TLS-1-2-2019-07", ["TLS 1.0", "TLS 1.1"]),
        ("AppGwSslPolicy20150501", "AppGwSslPolicy20170401S", ["TLS 1.0", "TLS 1.1"]),
        ("1.0", "1.2", ["TLS 1.0", "TLS 1.1"]),
        ("ELBSecurityPolicy-2016-08", "something else", []),
        (None, "TLS_1_2", []),
    ],
)
def test_what_a_policy_no_longer_accepts(before: str | None, after: str, gone: list[str]) -> None:
    assert refused(before, after) == gone


@pytest.mark.parametrize("policy", ["", "something else", None, 12])
def test_a_name_that_is_no_policy_says_nothing(policy: object) -> None:
    assert accepted(policy) is None
