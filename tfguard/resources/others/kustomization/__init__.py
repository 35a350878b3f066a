"""The kustomization provider."""
