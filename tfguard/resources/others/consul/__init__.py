"""HashiCorp Consul."""
