"""Amazon Application Recovery Controller, readiness checks."""
