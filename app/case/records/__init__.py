"""What the program found out about media: all SQL that puts it on record and reads it for comparing."""
