"""The metrics and real-time logs of CloudFront."""
