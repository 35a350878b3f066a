"""Application Integration and Integration Connectors."""
