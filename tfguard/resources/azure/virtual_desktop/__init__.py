"""Azure Virtual Desktop."""
