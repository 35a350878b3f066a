"""The account and the region that an object's own values tell."""

from __future__ import annotations

from typing import Any

import pytest

from tfguard.resources.scope import told_scope

ZONE = "/subscriptions/0f6b/resourceGroups/edge/providers/Microsoft.Network/dnsZones/example.org"
DISK = "https://www.googleapis.com/compute/v1/projects/shop/regions/europe-west1"


@pytest.mark.parametrize(
    ("type_", "values", "account", "region"),
    [
        ("aws_lb", {"arn": "arn:aws:elasticloadbalancing:eu-west-1:111122223333:lb"}, "111122223333", "eu-west-1"),
        ("aws_lb_listener", {"id": "arn:aws-us-gov:x:us-gov-west-1:111122223333:l"}, "111122223333", "us-gov-west-1"),
        ("aws_iam_role", {"arn": "arn:aws:iam::111122223333:role/web"}, "111122223333", None),
        ("aws_s3_bucket", {"arn": "arn:aws:s3:::shop", "region": "eu-west-1"}, None, "eu-west-1"),
        ("aws_instance", {"id": "i-1", "availability_zone": "eu-west-1b"}, None, "eu-west-1"),
        ("aws_instance", {"availability_zone": "eu-west-1-wl1-cdg-wlz1"}, None, None),
        ("aws_route", {"id": "r-1"}, None, None),
        ("aws_dx_connection", {"location": "EqDC2", "project": "x"}, None, None),
        ("aws_lb", {"arn": None, "id": 7, "region": ["x"]}, None, None),
        ("google_sql_database_instance", {"project": "shop", "region": "europe-west1"}, "shop", "europe-west1"),
        ("google_compute_instance", {"project": "shop", "zone": "europe-west1-b"}, "shop", "europe-west1"),
        ("google_compute_disk", {"region": DISK}, None, "europe-west1"),
        ("google_storage_bucket", {"project": "shop", "location": "EU"}, "shop", "EU"),
        ("azurerm_dns_zone", {"id": ZONE}, "0f6b", None),
        ("azurerm_lb", {"id": ZONE, "location": "westeurope"}, "0f6b", "westeurope"),
        ("cloudflare_record", {"id": "1", "zone_id": "2"}, None, None),
    ],
)
def test_what_values_tell(type_: str, values: dict[str, Any], account: str | None, region: str | None) -> None:
    scope = told_scope(type_, values)
    assert (scope.account, scope.region) == (account, region)
