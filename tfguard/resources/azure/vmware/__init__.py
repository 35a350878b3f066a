"""Azure VMware Solution."""
