"""`tfguard demo`: a small shop on an AWS of its own, an emergency, and what a scan says about it."""
