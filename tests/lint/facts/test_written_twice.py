"""Rules inside a resource and beside it: which pairs erase each other's, and which do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lint.tree import findings, write


def block(type_: str, name: str, body: str) -> str:
    return f'resource "{type_}" "{name}" {{\n{body}\n}}\n'


ACL = block("aws_network_acl", "a", "  egress {\n    rule_no = 1\n  }")
GROUP = block("aws_security_group", "g", "  ingress = [{ from_port = 1 }]\n  egress {\n    from_port = 1\n  }")
SCALING = block("aws_autoscaling_group", "a", "  target_group_arns = [aws_lb_target_group.x.arn]")

OF_SCALING = "  autoscaling_group_name = aws_autoscaling_group.a.name\n"
CLASSIC = block("aws_elb", "e", "  instances = [aws_instance.i.id]")
NETWORK = block("azurerm_virtual_network", "n", '  subnet {\n    name = "a"\n  }')


@pytest.mark.parametrize(
    ("inside", "beside", "affected"),
    [
        (ACL, block("aws_network_acl_rule", "r", "  network_acl_id = aws_network_acl.a.id\n  egress = true"), True),
        (ACL, block("aws_network_acl_rule", "r", "  network_acl_id = aws_network_acl.a.id"), False),
        (ACL, block("aws_network_acl_rule", "r", "  network_acl_id = aws_network_acl.ab.id\n  egress = true"), False),
        (GROUP, block("aws_vpc_security_group_ingress_rule", "r", "  security_group_id = aws_security_group.g.id"), True),
        (GROUP, block("aws_vpc_security_group_egress_rule", "r", "  security_group_id = aws_security_group.g.id"), True),
        (GROUP, block("aws_security_group_rule", "r", "  security_group_id = aws_security_group.g.id\n  type = var.t"), False),
        (
            GROUP,
            block("aws_security_group_rule", "r", '  security_group_id = "${aws_security_group.g.id}"\n  type = "egress"'),
            True,
        ),
        (
            GROUP.replace('"g" {\n', '"g" {\n  count = 2\n'),
            block("aws_security_group_rule", "r", '  security_group_id = aws_security_group.g[0].id\n  type = "ingress"'),
            True,
        ),
        (
            GROUP.replace("ingress = ", "name = "),
            block("aws_security_group_rule", "r", '  security_group_id = aws_security_group.g.id\n  type = "ingress"'),
            False,
        ),
        (
            ACL.replace("  egress", "  lifecycle {\n    ignore_changes = all\n  }\n  egress"),
            block("aws_network_acl_rule", "r", "  network_acl_id = aws_network_acl.a.id\n  egress = true"),
            False,
        ),
        (SCALING, block("aws_autoscaling_attachment", "r", f"{OF_SCALING}  lb_target_group_arn = var.group"), True),
        (SCALING, block("aws_autoscaling_attachment", "r", f"{OF_SCALING}  elb = aws_elb.e.name"), False),
        (
            SCALING,
            block(
                "aws_autoscaling_traffic_source_attachment", "r", f'{OF_SCALING}  traffic_source {{\n    type = "elbv2"\n  }}'
            ),
            True,
        ),
        (
            SCALING,
            block("aws_autoscaling_traffic_source_attachment", "r", f'{OF_SCALING}  traffic_source {{\n    type = "elb"\n  }}'),
            False,
        ),
        (CLASSIC, block("aws_autoscaling_group", "r", "  load_balancers = [aws_elb.e.name]"), True),
        (CLASSIC, block("aws_autoscaling_attachment", "r", "  elb = aws_elb.e.name"), True),
        (CLASSIC, block("aws_elb_attachment", "r", "  elb = aws_elb.e.id"), True),
        (NETWORK, block("azurerm_subnet", "r", "  virtual_network_name = azurerm_virtual_network.n.name"), True),
        (NETWORK, block("azurerm_subnet", "r", "  virtual_network_name = azurerm_virtual_network.other.name"), False),
        (
            SCALING.replace("[aws_lb_target_group.x.arn]", "[]"),
            block("aws_autoscaling_attachment", "r", f"{OF_SCALING}  lb_target_group_arn = var.group"),
            False,
        ),
    ],
)
def test_every_pair(tmp_path: Path, inside: str, beside: str, affected: bool) -> None:
    write(tmp_path, {"a.tf": inside, "b.tf": beside})
    expected = [(f"{beside.split(chr(34))[1]}.r",)] if affected else []
    assert [finding.affected for finding in findings(tmp_path, only="rules-declared-twice")] == expected


def test_another_module_has_other_resources(tmp_path: Path) -> None:
    rule = block("aws_network_acl_rule", "r", "  network_acl_id = aws_network_acl.a.id\n  egress = true")
    write(tmp_path, {"x/a.tf": ACL, "y/b.tf": rule})
    assert findings(tmp_path, only="rules-declared-twice") == []
