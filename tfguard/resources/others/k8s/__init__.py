"""The k8s provider."""
