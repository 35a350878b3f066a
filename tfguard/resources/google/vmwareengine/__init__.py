"""VMware Engine."""
