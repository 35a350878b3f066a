"""Makes a repository of Terraform files of any size, in the shape of real ones.

Stacks under live/<team>/<environment>/<component>, and modules under modules/<name>. Of the bytes, about half are
resources, a quarter variables, a tenth module calls, and the rest data, locals, outputs, provider and terraform blocks:
the shares that large public repositories have. A file has 1.8 kB on average. The same seed gives the same tree.

    python benchmarks/generate_tree.py --files 30000 /tmp/tree
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Iterator
from pathlib import Path

STACKS_PER_MODULE = 4
_WORDS = (
    "api app archive audit auth batch billing cache catalog checkout cluster config core data edge events export feed gateway "
    "health image import index ingest internal invoice job log mail main media message metrics network notify order partner "
    "payment portal primary profile proxy public queue report search session shared site store stream sync task team token "
    "track user vault video web worker"
)
WORDS = tuple(_WORDS.split())
REGIONS = ("eu-west-1", "eu-west-2", "us-east-1", "ap-southeast-2")
DEFAULTS = {"string": '"standard"', "number": "3", "bool": "true", "list(string)": '["a", "b"]', "map(string)": "{}"}


class Names:
    """Names and numbers, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def name(self, separator: str = "_") -> str:
        """Two words and a number."""
        return separator.join((*self.random.sample(WORDS, 2), str(self.random.randrange(1000))))

    def sentence(self, words: int) -> str:
        """Some words, as a description has them."""
        return " ".join(self.random.choices(WORDS, k=words)).capitalize() + "."

    def pick(self, *items: str) -> str:
        """One of the items."""
        return self.random.choice(items)


def variable(names: Names) -> str:
    """A variable with a description; some have a default, some a validation."""
    name, kind = names.name(), names.pick(*DEFAULTS)
    lines = [f'variable "{name}" {{', f'  description = "{names.sentence(9)}"', f"  type        = {kind}"]
    lines += [f"  default     = {DEFAULTS[kind]}"] * names.random.randrange(2)
    if names.random.random() < 0.1:
        lines += [
            "",
            "  validation {",
            f"    condition     = var.{name} != null",
            f'    error_message = "{names.sentence(5)}"',
            "  }",
        ]
    return "\n".join([*lines, "}", ""])


def output(names: Names) -> str:
    """An output."""
    value = f"aws_instance.{names.name()}.id"
    return f'output "{names.name()}" {{\n  description = "{names.sentence(6)}"\n  value       = {value}\n}}\n'


def instance(names: Names) -> str:
    """A machine with a nested block and tags."""
    return f"""resource "aws_instance" "{names.name()}" {{
  # {names.sentence(8)}
  ami                    = data.aws_ami.{names.name()}.id
  instance_type          = "{names.pick("t3.small", "m5.large", "c6g.xlarge")}"
  subnet_id              = element(var.subnet_ids, {names.random.randrange(3)})
  vpc_security_group_ids = [aws_security_group.{names.name()}.id, var.shared_group]

  root_block_device {{
    volume_size = {names.random.randrange(8, 200)}
    encrypted   = true
  }}

  tags = merge(local.tags, {{
    Name = "${{var.environment}}-{names.name("-")}"
    Role = "{names.pick(*WORDS)}"
  }})
}}
"""


def policy(names: Names) -> str:
    """A policy as a JSON heredoc, full of braces and quotation marks."""
    return f"""resource "aws_iam_policy" "{names.name()}" {{
  name        = "{names.name("-")}"
  description = "{names.sentence(7)}"

  policy = <<EOF
{{
  "Version": "2012-10-17",
  "Statement": [
    {{
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:ListBucket"],
      "Resource": ["arn:aws:s3:::${{var.bucket}}/*", "arn:aws:s3:::{names.name("-")}"]
    }}
  ]
}}
EOF
}}
"""


def group(names: Names) -> str:
    """A security group with a dynamic block."""
    return f"""resource "aws_security_group" "{names.name()}" {{
  name_prefix = "{names.name("-")}-"
  vpc_id      = var.vpc_id

  dynamic "ingress" {{
    for_each = {{ for rule in var.rules : rule.name => rule if rule.enabled }}

    content {{
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ["10.{names.random.randrange(256)}.0.0/16"]
    }}
  }}

  lifecycle {{
    create_before_destroy = true
  }}
}}
"""


def alarm(names: Names) -> str:
    """An alarm: nothing but attributes."""
    return f"""resource "aws_cloudwatch_metric_alarm" "{names.name()}" {{
  alarm_name          = "{names.name("-")}"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = {names.random.randrange(1, 5)}
  metric_name         = "CPUUtilization"
  namespace           = "AWS/EC2"
  period              = 300
  statistic           = "Average"
  threshold           = {names.random.randrange(50, 95)}
  alarm_actions       = [aws_sns_topic.{names.name()}.arn]
  dimensions = {{
    InstanceId = aws_instance.{names.name()}.id
  }}
}}
"""


def record(names: Names) -> str:
    """A DNS record."""
    return f"""resource "aws_route53_record" "{names.name()}" {{
  zone_id = data.aws_route53_zone.{names.name()}.zone_id
  name    = "{names.name("-")}.${{var.domain}}"
  type    = "CNAME"
  ttl     = {names.pick("60", "300", "900")}
  records = ["{names.name("-")}.example.com"]
}}
"""


def load_balancer(names: Names) -> str:
    """A load balancer with access logs."""
    return f"""resource "aws_lb" "{names.name()}" {{
  name                       = "{names.name("-")}"
  load_balancer_type         = "application"
  subnets                    = [aws_subnet.{names.name()}.id, aws_subnet.{names.name()}.id]
  security_groups            = [aws_security_group.{names.name()}.id]
  enable_deletion_protection = true

  access_logs {{
    bucket  = "{names.name("-")}"
    enabled = true
  }}

  lifecycle {{
    prevent_destroy = true
  }}
}}
"""


def data(names: Names) -> str:
    """A data source with filters."""
    return f"""data "aws_ami" "{names.name()}" {{
  most_recent = true
  owners      = ["amazon"]

  filter {{
    name   = "name"
    values = ["al2023-ami-*-x86_64", "{names.name("-")}-*"]
  }}
}}
"""


def local_values(names: Names) -> str:
    """Locals with nested objects and functions."""
    sizes = [
        f'    {names.name()} = {{ size = {names.random.randrange(9)}, zone = "{names.pick("a", "b")}" }}\n' for _ in range(6)
    ]
    return f"""locals {{
  tags = {{
    Environment = var.environment
    Owner       = "{names.name("-")}"
    Path        = "${{path.module}}/${{lower(replace(var.component, "_", "-"))}}"
  }}

  sizes = {{
{"".join(sizes)}  }}
}}
"""


def module_call(names: Names) -> str:
    """A call of a module: registry, git or local."""
    number = names.random.randrange(1, 9)
    source = names.pick(
        f'"terraform-aws-modules/{names.pick("vpc", "eks", "rds")}/aws"\n  version = "~> {number}.0"',
        f'"git::https://git.example.com/{names.name("-")}.git//modules/x?ref=v1.{number}.0"',
        f'"../../../../modules/{names.name("-")}"',
    )
    values = (names.pick(f"var.{names.name()}", "local.tags", "[aws_subnet.a.id]", "true") for _ in range(7))
    arguments = "\n".join(f"  {names.name()} = {value}" for value in values)
    return f'module "{names.name()}" {{\n  source  = {source}\n\n{arguments}\n}}\n'


RESOURCES: tuple[Callable[[Names], str], ...] = (
    *[instance] * 4,
    *[policy] * 3,
    *[alarm] * 5,
    group,
    record,
    load_balancer,
)
"""How often each is drawn: one resource in five is of a type that some policy looks at, more than in real trees."""


def versions(names: Names, backend: bool) -> str:
    """A terraform block."""
    state = (
        f'\n  backend "s3" {{\n    bucket = "{names.name("-")}"\n    key    = "{names.name("/")}"\n  }}\n' if backend else ""
    )
    return f"""terraform {{
  required_version = ">= 1.5"
{state}
  required_providers {{
    aws = {{
      source  = "hashicorp/aws"
      version = "{names.pick("~> 5.0", ">= 4.0", "~> 5.31", ">= 5.0, < 6.0")}"
    }}
  }}
}}
"""


def provider(names: Names) -> str:
    """A provider block with default tags."""
    return f"""provider "aws" {{
  region = "{names.pick(*REGIONS)}"

  default_tags {{
    tags = {{
      component   = "{names.name("-")}"
      environment = var.environment
    }}
  }}
}}
"""


LOCK = """provider "registry.terraform.io/hashicorp/aws" {
  version     = "5.100.0"
  constraints = "~> 5.0"
  hashes = [
    "h1:edXOJWE4ORX8Fm+dpVpICzMZJat4AX0VRCAy/xkcOc0=",
    "zh:054b8dd49f0549c9a7cc27d159e45327b7b65cf404da5e5a20da154b90b8a644",
  ]
}
"""


def _several(make: Callable[[Names], str], names: Names, least: int, most: int) -> str:
    return "\n".join(make(names) for _ in range(names.random.randint(least, most)))


def _resources(names: Names, least: int, most: int) -> str:
    return _several(lambda _: names.random.choice(RESOURCES)(names), names, least, most)


def stack(names: Names) -> dict[str, str]:
    """The files of one root module."""
    return {
        "main.tf": local_values(names) + "\n" + _resources(names, 6, 15),
        "network.tf": _resources(names, 3, 9) + "\n" + data(names),
        "modules.tf": _several(module_call, names, 1, 5),
        "variables.tf": _several(variable, names, 6, 24),
        "outputs.tf": _several(output, names, 2, 8),
        "providers.tf": provider(names),
        "versions.tf": versions(names, backend=True),
    }


def module(names: Names) -> dict[str, str]:
    """The files of one reusable module."""
    return {
        "main.tf": data(names) + "\n" + _resources(names, 4, 11),
        "variables.tf": _several(variable, names, 6, 24),
        "outputs.tf": _several(output, names, 2, 8),
        "versions.tf": versions(names, backend=False),
    }


def files(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """Paths and contents: so many .tf files, and the lock files of the stacks in addition."""
    names = Names(seed)
    made = number = 0
    while made < count:
        number += 1
        is_module = number % (STACKS_PER_MODULE + 1) == 0
        if is_module:
            directory = f"modules/{names.name('-')}-{number}"
        else:
            environment = names.pick("dev", "staging", "prod")
            directory = f"live/{names.pick(*WORDS)}/{environment}/{names.name('-')}-{number}"
            yield f"{directory}/.terraform.lock.hcl", LOCK
        for name, text in list((module if is_module else stack)(names).items())[: count - made]:
            made += 1
            yield f"{directory}/{name}", text


def generate(directory: Path, count: int, seed: int = 0) -> int:
    """Write a tree; return the bytes of its .tf files."""
    size = 0
    for name, text in files(count, seed):
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        size += len(text) if name.endswith(".tf") else 0
    return size


def main() -> None:
    """Write a tree where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--files", type=int, default=30_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    size = generate(arguments.directory, arguments.files, arguments.seed)
    print(f"{arguments.files:,} files, {size / 1e6:.1f} MB in {arguments.directory}")


if __name__ == "__main__":
    main()
