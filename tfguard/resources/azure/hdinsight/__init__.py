"""HDInsight."""
