"""Amazon Connect's flows, queues and routing."""
