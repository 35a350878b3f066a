"""Amazon Timestream."""
