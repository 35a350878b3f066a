"""Stores for Workers: KV, D1, queues and Hyperdrive."""
