"""Who uses what is destroyed."""

from __future__ import annotations

from tests.plans import fact, row


def test_who_uses_what_is_destroyed() -> None:
    gone = row("aws_security_group.a", "delete", before={"id": "sg-0a1b2c3d"})
    lb = row("aws_lb.web", "update", before={"security_groups": ["sg-0a1b2c3d"]}, after={"security_groups": ["sg-2"]})
    kept = {"security_group_ids": ["sg-0a1b2c3d"]}
    cache = row("aws_elasticache_cluster.c", "no-op", before=kept, after=kept)
    old = row("aws_instance.old", "delete", before={"vpc_security_group_ids": ["sg-0a1b2c3d"]})
    assert fact("used_by", "aws_security_group.a", gone, lb, cache, old) == {
        "now": ["aws_elasticache_cluster.c", "aws_lb.web"],
        "later": ["aws_elasticache_cluster.c"],
        "going": ["aws_instance.old"],
    }
