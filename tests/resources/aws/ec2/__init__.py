"""Tests of tfguard/resources/aws/ec2."""
