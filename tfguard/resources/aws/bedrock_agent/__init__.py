"""Agents and knowledge bases of Amazon Bedrock."""
