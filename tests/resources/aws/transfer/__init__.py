"""Tests of tfguard/resources/aws/transfer."""
