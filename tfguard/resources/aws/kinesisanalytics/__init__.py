"""Amazon Kinesis Data Analytics for SQL."""
