"""AWS Agent Registry."""
