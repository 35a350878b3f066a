"""Queues, streams, schedules and workflows: Amazon SQS, EventBridge, Kinesis, MSK, MQ and Step Functions."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

RESOURCE_TYPES = (
    ResourceType("aws_sqs_queue", "queue", identity=("name",)),
    ResourceType("aws_cloudwatch_event_bus", "event bus", identity=("name",)),
    ResourceType("aws_cloudwatch_event_rule", "event rule", identity=("event_bus_name", "name")),
    ResourceType(
        "aws_cloudwatch_event_target", "target of an event rule", parent="rule", parent_types=("aws_cloudwatch_event_rule",)
    ),
    ResourceType("aws_scheduler_schedule", "schedule", identity=("group_name", "name")),
    ResourceType("aws_pipes_pipe", "pipe", identity=("name",)),
    ResourceType("aws_sfn_state_machine", "state machine", identity=("name",)),
    ResourceType(
        "aws_kinesis_stream",
        "Kinesis stream",
        identity=("name",),
        unit="shards",
        capacity=(
            Measure(
                "number of shards", Role.RUNNING, "stream_mode_details[0].stream_mode != 'ON_DEMAND' && shard_count || `null`"
            ),
        ),
    ),
    ResourceType("aws_kinesis_stream_consumer", "stream consumer", parent="stream_arn"),
    ResourceType("aws_kinesis_firehose_delivery_stream", "delivery stream", identity=("name",)),
    ResourceType(
        "aws_msk_cluster",
        "Kafka cluster",
        identity=("cluster_name",),
        endpoints=("bootstrap_brokers", "bootstrap_brokers_tls"),
        unit="brokers",
        capacity=(Measure("number of brokers", Role.RUNNING, "number_of_broker_nodes"),),
        size="broker_node_group_info[0].instance_type",
        version=VersionShape("kafka_version", engine="'kafka'"),
    ),
    ResourceType("aws_msk_serverless_cluster", "Kafka cluster", identity=("cluster_name",)),
    ResourceType(
        "aws_mq_broker",
        "message broker",
        identity=("broker_name",),
        size="host_instance_type",
        version=VersionShape("engine_version", engine="engine_type"),
    ),
)
