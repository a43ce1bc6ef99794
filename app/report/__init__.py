"""Reports to read: what a case or a series holds, as a document that a person reads and a court keeps."""
