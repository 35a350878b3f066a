"""OVHcloud's servers, hosting, logs and users."""
