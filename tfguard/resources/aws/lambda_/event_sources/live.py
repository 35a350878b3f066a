"""Lambda event source mappings, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "lambda"
_GONE = ("ResourceNotFoundException",)

MAPPING = LiveReader(
    type="aws_lambda_event_source_mapping",
    service=_SERVICE,
    read=Call("list_event_source_mappings", "EventSourceMappings"),
    check=Call("get_event_source_mapping", "@", {"UUID": "uuid"}, gone=_GONE),
    id="UUID",
    state_id="uuid",
    attributes={
        "enabled": Attribute("contains(['Enabled', 'Enabling', 'Creating', 'Updating'], State)"),
        "batch_size": "BatchSize",
        "function_arn": "FunctionArn",
        "maximum_batching_window_in_seconds": "MaximumBatchingWindowInSeconds",
        "maximum_retry_attempts": "MaximumRetryAttempts",
        "parallelization_factor": "ParallelizationFactor",
        "scaling_config": Attribute(
            "ScalingConfig.MaximumConcurrency && [{maximum_concurrency: ScalingConfig.MaximumConcurrency}]"
        ),
    },
)

LIVE_READERS = (MAPPING,)
