"""Tests of tfguard/resources/aws/mq."""
