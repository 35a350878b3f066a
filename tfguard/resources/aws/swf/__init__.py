"""Amazon Simple Workflow Service."""
