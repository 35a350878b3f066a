"""Application, network and gateway load balancers."""
