"""Amazon Timestream queries."""
