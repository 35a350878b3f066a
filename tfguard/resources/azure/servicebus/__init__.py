"""Service Bus."""
