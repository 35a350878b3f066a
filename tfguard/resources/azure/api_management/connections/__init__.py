"""API connections and custom providers."""
