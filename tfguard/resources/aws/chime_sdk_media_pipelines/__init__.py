"""Amazon Chime SDK's media pipelines."""
