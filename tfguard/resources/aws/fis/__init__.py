"""AWS Fault Injection Service."""
