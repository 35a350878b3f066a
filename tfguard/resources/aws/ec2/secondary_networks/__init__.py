"""Secondary networks of VPCs."""
