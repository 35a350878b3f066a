"""How big a step an upgrade is: engines count their major versions in different ways."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row


def version(type_: str, before: Any, after: Any, **more: Any) -> Any:
    return facts_of(plan_of(row(f"{type_}.a", "update", before=before, after=after, **more)), f"{type_}.a").get("version")


@pytest.mark.parametrize(
    ("engine", "before", "after", "step"),
    [
        ("postgres", "15.4", "15.6", "minor"),
        ("postgres", "15.4", "16.1", "major"),
        ("postgres", "9.5.2", "9.6.1", "major"),
        ("postgres", "15.6", "15.4", "downgrade"),
        ("postgres", "15.4", "15", None),
        ("aurora-postgresql", "13.7", "14.8", "major"),
        ("mysql", "8.0.36", "8.0.39", "minor"),
        ("mysql", "8.0.36", "8.4.3", "major"),
        ("mariadb", "10.5.1", "10.6.1", "major"),
        ("aurora-mysql", "8.0.mysql_aurora.3.04.0", "8.0.mysql_aurora.3.05.2", "minor"),
        ("aurora-mysql", "5.7.mysql_aurora.2.11.3", "8.0.mysql_aurora.3.04.0", "major"),
        ("oracle-ee", "19.0.0.0.ru-2023-01.rur-2023-01.r1", "19.0.0.0.ru-2024-01.rur-2024-01.r1", "minor"),
        ("sqlserver-se", "15.00.4073.23.v1", "16.00.4085.2.v1", "major"),
    ],
)
def test_a_database_counts_like_its_engine(engine: str, before: str, after: str, step: str | None) -> None:
    sides = ({"engine": engine, "engine_version": value} for value in (before, after))
    said = version("aws_db_instance", *sides)
    assert (said and said["step"]) == step


@pytest.mark.parametrize(
    ("type_", "attribute", "before", "after", "step"),
    [
        ("aws_opensearch_domain", "engine_version", "OpenSearch_2.5", "OpenSearch_2.11", "minor"),
        ("aws_opensearch_domain", "engine_version", "Elasticsearch_7.10", "OpenSearch_1.3", "major"),
        ("google_sql_database_instance", "database_version", "POSTGRES_14", "POSTGRES_15", "major"),
        ("google_sql_database_instance", "database_version", "MYSQL_5_7", "MYSQL_8_0", "major"),
        ("aws_elasticache_replication_group", "engine_version", "6.x", "7.0", "major"),
        ("aws_docdb_cluster", "engine_version", "4.0.0", "5.0.0", "major"),
        ("aws_eks_cluster", "version", "1.29", "1.30", "minor"),
    ],
)
def test_other_services_write_versions_in_their_own_way(type_: str, attribute: str, before: str, after: str, step: str) -> None:
    assert version(type_, {attribute: before}, {attribute: after})["step"] == step


def test_a_version_that_follows_something_else_is_no_step() -> None:
    said = version(
        "aws_db_instance", {"engine_version": "15.4", "engine": "postgres"}, {}, after_unknown={"engine_version": True}
    )
    assert said is None
