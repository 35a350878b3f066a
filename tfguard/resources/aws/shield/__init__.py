"""AWS Shield."""
