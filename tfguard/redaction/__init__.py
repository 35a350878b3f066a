"""What counts as a secret, and how secrets and their copies are taken out of everything that is shown."""
