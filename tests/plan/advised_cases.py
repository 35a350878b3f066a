"""Changes that the gate blocks, on the emulator, each with how its advice is followed. In HCL, NAME is the case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

COMMON: Final = """
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "testing"
  secret_key                  = "testing"
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
}

resource "aws_vpc" "common" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "common" {
  count             = 2
  vpc_id            = aws_vpc.common.id
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "us-east-1${count.index == 0 ? "a" : "b"}"
}

resource "aws_route53_zone" "common" {
  name = "common.example"
}

resource "aws_lb" "common" {
  name     = "common"
  internal = true
  subnets  = aws_subnet.common[*].id
}

resource "aws_iam_policy" "common" {
  name   = "common"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })
}
"""
"""What the cases stand on; it stays as it is."""

TRUST: Final = (
    'jsonencode({ Version = "2012-10-17", Statement = '
    '[{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })'
)


@dataclass(frozen=True, slots=True)
class Case:
    """One change: `old` becomes `new` in the base, or its resource goes where there is no `new`.

    The advice is followed as `how` says. "hcl": the blocks of the fix are put where it says. "keep": the fix says to keep
    the attribute, or the object, and so it is. "ignore": the fix says to list the attribute under `ignore_changes`.
    """

    policy: str
    base: str
    old: str
    new: str
    how: Literal["hcl", "keep", "ignore"]
    also: str = ""
    """What the fix says in words beside its HCL: blocks that are added with it."""
    succeeded: bool = False
    """The advice makes the successor first; the old object goes after that."""


def gone(policy: str, base: str, how: Literal["hcl", "keep"], also: str = "") -> Case:
    """A case in which the first resource of the base is deleted."""
    first = base.split("\n}\n", maxsplit=1)[0] + "\n}\n"
    return Case(policy, base, first, "", how, also)


def renamed(policy: str, base: str) -> Case:
    """A case in which a block gets another name, and only that."""
    return Case(policy, base, '" "NAME"', '" "NAME_new"', "hcl")


BUCKET = 'resource "aws_s3_bucket" "NAME" {\n  bucket = "NAME-x"\n}\n'
TABLE = """resource "aws_dynamodb_table" "NAME" {
  name         = "NAME"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
"""
DATABASE = """resource "aws_rds_cluster" "NAME" {
  cluster_identifier  = "NAME-x"
  engine              = "aurora-postgresql"
  engine_version      = "15.4"
  master_username     = "shop"
  master_password     = "not-a-secret-1"
  skip_final_snapshot = true
  lifecycle {
    ignore_changes = [scaling_configuration]
  }
}
"""
"""The emulator answers with a scaling configuration that nobody has set, and to take it away takes half a minute."""
ZONE = 'resource "aws_route53_zone" "NAME" {\n  name = "NAME.example"\n}\n'
RECORD = """resource "aws_route53_record" "NAME" {
  zone_id = aws_route53_zone.common.zone_id
  name    = "NAME.common.example"
  type    = "A"
  ttl     = 60
  records = ["192.0.2.1"]
}
"""
GROUP = """resource "aws_lb_target_group" "NAME" {
  name     = "NAME-x"
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.common.id
}
"""
LISTENER = """resource "aws_lb_listener" "NAME" {
  load_balancer_arn = aws_lb.common.arn
  port              = PORT
  protocol          = "HTTP"
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      status_code  = "200"
    }
  }
}
"""
RULE = """resource "aws_lb_listener_rule" "NAME" {
  listener_arn = aws_lb_listener.NAME_of.arn
  priority     = 10
  action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      status_code  = "200"
    }
  }
  condition {
    host_header {
      values = ["NAME.example"]
    }
  }
}
""" + LISTENER.replace("NAME", "NAME_of").replace("PORT", "8083")
BALANCER = """resource "aws_lb" "NAME" {
  name     = "NAME-x"
  internal = true
  subnets  = aws_subnet.common[*].id
}
"""
SECURITY_GROUP = """resource "aws_security_group" "NAME" {
  name        = "NAME"
  description = "web"
  vpc_id      = aws_vpc.common.id
}

resource "aws_network_interface" "NAME" {
  subnet_id       = aws_subnet.common[0].id
  security_groups = [aws_security_group.NAME.id]
}
"""
ROLE = f"""resource "aws_iam_role" "NAME" {{
  name               = "NAME"
  assume_role_policy = {TRUST}
}}
"""
ATTACHMENT = """resource "aws_iam_role_policy_attachment" "NAME" {
  role       = aws_iam_role.NAME_of.name
  policy_arn = aws_iam_policy.common.arn
}
""" + ROLE.replace("NAME", "NAME_of")
EXCLUSIVE = """resource "aws_iam_policy_attachment" "NAME" {
  name       = "NAME"
  roles      = [aws_iam_role.NAME_of.name]
  policy_arn = aws_iam_policy.common.arn
}
""" + ROLE.replace("NAME", "NAME_of")
SINGLE = """resource "aws_iam_role_policy_attachment" "NAME" {
  role       = aws_iam_role.NAME_of.name
  policy_arn = aws_iam_policy.common.arn
}
"""
QUEUE = 'resource "aws_sqs_queue" "NAME" {\n  name = "NAME"\n}\n'
TOPIC = 'resource "aws_sns_topic" "NAME" {\n  name = "NAME"\n}\n'
KEY = 'resource "aws_kms_key" "NAME" {\n  description = "NAME"\n}\n'
ALIAS = (
    'resource "aws_kms_alias" "NAME" {\n  name          = "alias/NAME"\n  target_key_id = aws_kms_key.NAME.key_id\n}\n' + KEY
)
VAULTED = 'resource "aws_secretsmanager_secret" "NAME" {\n  name = "NAME"\n}\n'
VOLUME = 'resource "aws_ebs_volume" "NAME" {\n  availability_zone = "us-east-1a"\n  size              = 8\n}\n'
SUBNET = """resource "aws_subnet" "NAME" {
  vpc_id     = aws_vpc.common.id
  cidr_block = "10.0.40.0/24"
}
"""
INSTANCE = """resource "aws_instance" "NAME" {
  ami           = "ami-12c6146b"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.common[0].id
}
"""
ADDRESS = (
    """resource "aws_eip" "NAME" {
  instance = aws_instance.NAME.id
  domain   = "vpc"
}
"""
    + INSTANCE
)
TABLE_ASSOCIATION = """resource "aws_route_table_association" "NAME" {
  subnet_id      = aws_subnet.NAME.id
  route_table_id = aws_route_table.NAME.id
}

resource "aws_route_table" "NAME" {
  vpc_id = aws_vpc.common.id
}
""" + SUBNET.replace("10.0.40", "10.0.41")
CERTIFICATE = """resource "aws_acm_certificate" "NAME" {
  domain_name       = "NAME.common.example"
  validation_method = "DNS"
}

resource "aws_lb_listener" "NAME" {
  load_balancer_arn = aws_lb.common.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = aws_acm_certificate.NAME.arn
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      status_code  = "200"
    }
  }
}
"""
WIDER = '  validation_method = "DNS"\n  subject_alternative_names = ["www.NAME.common.example"]\n'
CLUSTER = 'resource "aws_ecs_cluster" "NAME" {\n  name = "NAME"\n}\n'
SERVICE = (
    """resource "aws_ecs_service" "NAME" {
  name            = "NAME"
  cluster         = aws_ecs_cluster.NAME.id
  task_definition = aws_ecs_task_definition.NAME.arn
  desired_count   = 8
  launch_type     = "FARGATE"
  network_configuration {
    subnets = aws_subnet.common[*].id
  }
}

resource "aws_ecs_task_definition" "NAME" {
  family                   = "NAME"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "web", image = "web:1", essential = true }])
}
"""
    + CLUSTER
)
REPOSITORY = 'resource "aws_ecr_repository" "NAME" {\n  name = "NAME"\n}\n'
TEMPLATE = """resource "aws_launch_template" "NAME" {
  name          = "NAME"
  image_id      = "ami-12c6146b"
  instance_type = "t3.micro"
}
"""
AUTOSCALING = (
    """resource "aws_autoscaling_group" "NAME" {
  name                = "NAME"
  min_size            = 2
  max_size            = 4
  desired_capacity    = 2
  vpc_zone_identifier = [aws_subnet.common[0].id]
  launch_template {
    id = aws_launch_template.NAME.id
  }
}

"""
    + TEMPLATE
)
EVENTS = """resource "aws_cloudwatch_event_rule" "NAME" {
  name                = "NAME"
  schedule_expression = "rate(1 hour)"
}
"""
ALARM = (
    """resource "aws_cloudwatch_metric_alarm" "NAME" {
  alarm_name          = "NAME"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Sum"
  threshold           = 1
  alarm_actions       = [aws_sns_topic.NAME.arn]
}

"""
    + TOPIC
)
API = 'resource "aws_apigatewayv2_api" "NAME" {\n  name          = "NAME"\n  protocol_type = "HTTP"\n}\n'
KEYED_QUEUES = """resource "aws_sqs_queue" "NAME" {
  for_each = toset(["orders"])
  name     = "NAME-orders"
}
"""
STREAM = 'resource "aws_kinesis_stream" "NAME" {\n  name        = "NAME"\n  shard_count = 1\n}\n'
FILES = 'resource "aws_efs_file_system" "NAME" {\n  creation_token = "NAME"\n}\n'
PARAMETER = 'resource "aws_ssm_parameter" "NAME" {\n  name  = "/NAME"\n  type  = "String"\n  value = "1"\n}\n'

CASES: Final[dict[str, Case]] = {
    "bucket": Case("bucket-destroyed", BUCKET, '"NAME-x"', '"NAME-y"', "keep"),
    "bucketmoved": renamed("bucket-destroyed", BUCKET),
    "table": Case("database-destroyed", TABLE, 'NAME"\n  billing', 'NAME-y"\n  billing', "keep"),
    "tablemoved": renamed("database-destroyed", TABLE),
    "database": Case("database-destroyed", DATABASE, '"shop"', '"shop2"', "hcl"),
    "zone": gone("zone-destroyed", ZONE, "hcl"),
    "zonename": Case("zone-destroyed", ZONE, '"NAME.example"', '"other.example"', "keep"),
    "zonemoved": renamed("zone-destroyed", ZONE),
    "record": gone("record-deleted", RECORD, "hcl"),
    "recordmoved": renamed("record-twin", RECORD),
    "recordname": Case("record-renamed", RECORD, '"NAME.common', '"other.common', "keep"),
    "balancer": gone("lb-deleted", BALANCER, "hcl"),
    "balancermoved": renamed("lb-deleted", BALANCER),
    "balancername": Case("lb-replaced", BALANCER, '"NAME-x"', '"NAME-y"', "ignore"),
    "listenermoved": renamed("listener-destroyed", LISTENER.replace("PORT", "8081")),
    "groupport": Case("target-group-replaced", GROUP, "80\n", "81\n", "ignore"),
    "groupname": Case("target-group-replaced", GROUP, '"NAME-x"', '"NAME-y"', "ignore"),
    "rulemoved": renamed("listener-rule-destroyed", RULE),
    "description": Case("security-group-destroyed", SECURITY_GROUP, '"web"', '"the web"', "hcl"),
    "sgname": Case("security-group-destroyed", SECURITY_GROUP, '= "NAME"', '= "NAME-y"', "keep"),
    "certificate": Case("certificate-replaced", CERTIFICATE, '  validation_method = "DNS"\n', WIDER, "hcl", succeeded=True),
    "rolename": Case("permission-removed", ROLE, '= "NAME"', '= "NAME-y"', "ignore"),
    "rolemoved": renamed("permission-removed", ROLE),
    "attachmentmoved": renamed("permission-removed", ATTACHMENT),
    "exclusive": gone("permission-removed", EXCLUSIVE, "hcl", SINGLE),
    "queue": Case("queue-destroyed", QUEUE, '= "NAME"', '= "NAME-y"', "keep"),
    "stream": Case("queue-destroyed", STREAM, '= "NAME"', '= "NAME-y"', "keep"),
    "topic": Case("topic-destroyed", TOPIC, '= "NAME"', '= "NAME-y"', "keep"),
    "key": gone("key-destroyed", KEY, "keep"),
    "alias": Case("key-destroyed", ALIAS, '"alias/NAME"', '"alias/NAME-y"', "keep"),
    "secret": Case("secret-destroyed", VAULTED, '= "NAME"', '= "NAME-y"', "keep"),
    "parameter": Case("secret-destroyed", PARAMETER, '"/NAME"', '"/NAME-y"', "keep"),
    "volume": Case("volume-destroyed", VOLUME, "us-east-1a", "us-east-1b", "keep"),
    "files": Case("volume-destroyed", FILES, '"NAME"\n}', '"NAME-y"\n}', "keep"),
    "subnet": Case("network-destroyed", SUBNET, "10.0.40", "10.0.42", "keep"),
    "address": gone("address-released", ADDRESS, "keep"),
    "associationmoved": renamed("route-table-detached", TABLE_ASSOCIATION),
    "instance": Case("instance-destroyed", INSTANCE, "ami-12c6146b", "ami-03cf127a", "hcl"),
    "groupasg": Case("nodes-destroyed", AUTOSCALING, '= "NAME"\n  min', '= "NAME-y"\n  min', "ignore"),
    "clustername": Case("cluster-destroyed", CLUSTER, '= "NAME"', '= "NAME-y"', "ignore"),
    "servicename": Case("service-destroyed", SERVICE, '= "NAME"\n  cluster', '= "NAME-y"\n  cluster', "ignore"),
    "servicemoved": renamed("service-destroyed", SERVICE),
    "servicecount": Case("capacity-cut", SERVICE, "= 8", "= 1", "hcl"),
    "repository": Case("image-repository-destroyed", REPOSITORY, '= "NAME"', '= "NAME-y"', "ignore"),
    "apiname": Case("api-destroyed", API, '"HTTP"', '"WEBSOCKET"', "ignore"),
    "apimoved": renamed("api-destroyed", API),
    "schedule": gone("jobs-stopped", EVENTS, "keep"),
    "alarm": gone("alarm-silenced", ALARM, "keep"),
    "keyed": Case("instances-shifted", KEYED_QUEUES, '["orders"]', '["Orders"]', "hcl"),
}
