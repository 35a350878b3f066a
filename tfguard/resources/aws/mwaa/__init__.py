"""Amazon Managed Workflows for Apache Airflow."""
