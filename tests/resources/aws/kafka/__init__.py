"""Tests of tfguard/resources/aws/kafka."""
