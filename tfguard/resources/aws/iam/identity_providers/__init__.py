"""OIDC and SAML providers."""
