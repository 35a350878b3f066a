"""Amazon Application Recovery Controller, routing controls."""
