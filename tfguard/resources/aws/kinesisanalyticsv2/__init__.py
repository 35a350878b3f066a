"""Amazon Managed Service for Apache Flink."""
