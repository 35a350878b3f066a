"""Transit gateways, their attachments and routes."""
