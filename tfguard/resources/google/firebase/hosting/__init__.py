"""Firebase Hosting."""
