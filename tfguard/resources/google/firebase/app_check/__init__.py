"""Firebase App Check and security rules."""
