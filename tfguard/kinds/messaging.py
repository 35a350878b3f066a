"""Queues, topics and streams: Amazon SQS, SNS, EventBridge, Kinesis, MSK and MQ."""

from tfguard.kinds.kind import Kind, Measure, Role, VersionShape

KINDS = (
    Kind("aws_sqs_queue", "queue", identity=("name",)),
    Kind("aws_cloudwatch_event_bus", "event bus", identity=("name",)),
    Kind("aws_scheduler_schedule", "schedule", identity=("group_name", "name")),
    Kind(
        "aws_kinesis_stream",
        "Kinesis stream",
        identity=("name",),
        unit="shards",
        capacity=(
            Measure("shards", Role.RUNNING, "stream_mode_details[0].stream_mode != 'ON_DEMAND' && shard_count || `null`"),
        ),
    ),
    Kind("aws_kinesis_stream_consumer", "stream consumer", parent="stream_arn"),
    Kind("aws_kinesis_firehose_delivery_stream", "delivery stream", identity=("name",)),
    Kind(
        "aws_msk_cluster",
        "Kafka cluster",
        identity=("cluster_name",),
        endpoints=("bootstrap_brokers", "bootstrap_brokers_tls"),
        unit="brokers",
        capacity=(Measure("brokers", Role.RUNNING, "number_of_broker_nodes"),),
        size="broker_node_group_info[0].instance_type",
        version=VersionShape("kafka_version", engine="'kafka'"),
    ),
    Kind("aws_msk_serverless_cluster", "Kafka cluster", identity=("cluster_name",)),
    Kind(
        "aws_mq_broker",
        "message broker",
        identity=("broker_name",),
        size="host_instance_type",
        version=VersionShape("engine_version", engine="engine_type"),
    ),
)
