"""OVHcloud's databases in the public cloud."""
