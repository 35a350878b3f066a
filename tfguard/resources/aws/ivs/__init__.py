"""Amazon Interactive Video Service."""
