"""NetApp Volumes."""
