"""Amazon Application Recovery Controller, Region switch."""
