"""Tunnels and the networks behind them."""
