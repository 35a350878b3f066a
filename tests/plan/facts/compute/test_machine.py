"""How much smaller a machine becomes, by its name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row


def machine(type_: str, before: Any, after: Any, **more: Any) -> Any:
    return facts_of(plan_of(row(f"{type_}.a", "update", before=before, after=after, **more)), f"{type_}.a").get("machine")


@pytest.mark.parametrize(
    ("before", "after", "percent"),
    [
        ("db.r5.2xlarge", "db.r5.large", 75),
        ("db.r5.large", "db.r5.2xlarge", 0),
        ("db.r5.large", "db.r6g.large", 0),
        ("db.r6g.large", "db.m6g.large", 50),
        ("db.m6g.large", "db.r6g.medium", 50),
        ("db.t3.micro", "db.t3.small", 0),
        ("db.m5.xlarge", "db.t4g.medium", 75),
        ("db.x2g.large", "db.x2g.large", None),
        ("db.serverless", "db.r6g.large", None),
    ],
)
def test_a_class_of_aws_says_its_size(before: str, after: str, percent: int | None) -> None:
    said = machine("aws_db_instance", {"instance_class": before}, {"instance_class": after})
    assert (said and said["percent"]) == percent


@pytest.mark.parametrize(
    ("type_", "path", "before", "after", "percent"),
    [
        ("aws_opensearch_domain", "cluster_config.instance_type", "r6g.large.search", "t3.small.search", 88),
        ("aws_redshift_cluster", "node_type", "ra3.4xlarge", "ra3.xlplus", None),
        ("aws_redshift_cluster", "node_type", "ra3.16xlarge", "ra3.4xlarge", 75),
        ("aws_redshift_cluster", "node_type", "dc2.8xlarge", "ra3.4xlarge", None),
        ("aws_mq_broker", "host_instance_type", "mq.m5.large", "mq.t3.micro", 88),
        ("google_sql_database_instance", "settings.tier", "db-custom-8-32768", "db-custom-2-8192", 75),
        ("google_sql_database_instance", "settings.tier", "db-n1-standard-4", "db-n1-highmem-4", 0),
        ("google_sql_database_instance", "settings.tier", "db-n1-standard-4", "db-f1-micro", 94),
        ("google_compute_instance", "machine_type", "n2-standard-8", "n2-highcpu-8", 75),
        ("azurerm_linux_virtual_machine", "size", "Standard_D8s_v5", "Standard_D2s_v5", 75),
        ("azurerm_mssql_database", "sku_name", "GP_Gen5_8", "GP_Gen5_2", 75),
        ("azurerm_mssql_database", "sku_name", "S3", "S1", None),
    ],
)
def test_other_names_have_their_own_rules(type_: str, path: str, before: str, after: str, percent: int | None) -> None:
    first, _, second = path.partition(".")
    sides = ({first: [{second: value}] if second else value} for value in (before, after))
    assert machine(type_, *sides)["percent"] == percent


def test_a_name_that_is_unknown_until_apply_leaves_the_answer_open() -> None:
    said = machine("aws_db_instance", {"instance_class": "db.r5.large"}, {}, after_unknown={"instance_class": True})
    assert repr(said) == "(unknown until apply)"
