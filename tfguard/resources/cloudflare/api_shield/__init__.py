"""API Shield and Page Shield."""
