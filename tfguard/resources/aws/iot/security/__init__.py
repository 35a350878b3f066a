"""AWS IoT's certificates, policies and ways to log in."""
