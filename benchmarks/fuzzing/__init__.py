"""Damages inputs of tfguard, runs it on them in this process, and says what broke."""
