"""Event buses, who may put events there, and archives."""
