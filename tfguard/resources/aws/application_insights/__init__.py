"""CloudWatch Application Insights."""
