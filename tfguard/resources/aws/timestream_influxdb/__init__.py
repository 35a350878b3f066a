"""Amazon Timestream for InfluxDB."""
