"""HashiCorp Nomad."""
