"""Who fills a target group."""

from __future__ import annotations

from tests.plans import fact, row


def test_an_autoscaling_group_that_only_reads_its_groups_back() -> None:
    """The provider lists what an attachment adds; deleting the attachment takes it away."""
    attachment = row("aws_autoscaling_attachment.a", "delete", before={"lb_target_group_arn": "arn:a"})
    group = {"name": "a", "target_group_arns": ["arn:a"]}
    rows = [attachment, row("aws_autoscaling_group.a", "no-op", before=group, after=group)]
    blocks = [{"address": "aws_autoscaling_group.a", "expressions": {"name": {}}}]
    found = fact("targets", "aws_autoscaling_attachment.a", *rows, configuration={"root_module": {"resources": blocks}})
    assert (found["before"], found["after"]) == (1, 0)
