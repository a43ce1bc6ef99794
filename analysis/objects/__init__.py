"""Objects for Trace an Object: outlined, and sanitised into a plain PNG."""
