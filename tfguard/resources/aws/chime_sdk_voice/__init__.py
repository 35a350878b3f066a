"""Amazon Chime SDK's voice connectors and SIP applications."""
