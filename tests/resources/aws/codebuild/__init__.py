"""Tests of tfguard/resources/aws/codebuild."""
