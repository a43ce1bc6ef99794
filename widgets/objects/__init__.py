"""Objects for Trace an Object: cropped, outlined, looked at a second time, followed."""
