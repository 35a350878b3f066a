"""Network Security: TLS, authorization and firewalls in the way."""
